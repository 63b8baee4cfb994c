// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.city.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ua.krynytsia.wire.Sha256;

class PlacePictureTest {
    @ParameterizedTest
    @EnumSource(PlacePicture.Kind.class)
    void everyKindIsAnUprightPngOfItsSize(PlacePicture.Kind kind) throws IOException {
        byte[] png = new PlacePicture(kind, 0).png();
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));

        assertThat(picture.getWidth()).isEqualTo(960);
        assertThat(picture.getHeight()).isEqualTo(640);
        assertThat(png).hasSizeBetween(8 << 10, 120 << 10);
    }

    @Test
    void noTwoPicturesAreAlikeAndEachIsTheSameAgain() {
        Set<Sha256> first = all();

        assertThat(first).hasSize(6 * PlacePicture.Kind.values().length).isEqualTo(all());
    }

    private static Set<Sha256> all() {
        var hashes = new HashSet<Sha256>();
        for (PlacePicture.Kind kind : PlacePicture.Kind.values()) {
            for (int variant = 0; variant < 6; variant++) {
                hashes.add(Sha256.of(new PlacePicture(kind, variant).png()));
            }
        }
        return hashes;
    }
}
