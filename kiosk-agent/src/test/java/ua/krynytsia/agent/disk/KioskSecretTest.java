// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.Sha256;

final class KioskSecretTest {
    private static final Path FILE = Path.of("secret");

    @TempDir private Path directory;

    @Test
    void digestIsTheHmacOfPurposeAndMessage() throws GeneralSecurityException {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);

        Sha256 digest = KioskSecret.of(Bytes.of(key)).digest("card", Bytes.utf8("67003B51C6"));

        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        assertThat(digest)
                .isEqualTo(Sha256.from(mac.doFinal(Bytes.utf8("card\n67003B51C6").toArray())));
    }

    @Test
    void secretStaysTheSameAfterRestart() {
        var disk = FileDisk.at(directory.resolve("one"));
        Sha256 before = digest(disk);

        assertThat(digest(disk)).isEqualTo(before);
        assertThat(digest(FileDisk.at(directory.resolve("other")))).isNotEqualTo(before);
    }

    @Test
    void secretOfTheWrongLengthIsPutAsideAndMadeAnew() {
        var disk = FileDisk.at(directory);
        disk.write(FILE, new byte[5]);

        digest(disk);

        assertThat(disk.length(FILE)).hasValue(32L);
        assertThat(disk.length(Path.of("secret.damaged"))).hasValue(5L);
    }

    private static Sha256 digest(Disk disk) {
        return KioskSecret.at(disk, FILE, new SecureRandom()).digest("x", Bytes.utf8("y"));
    }
}
