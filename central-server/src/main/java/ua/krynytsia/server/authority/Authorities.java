// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.authority;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x500.X500Name;
import ua.krynytsia.server.ServerException;
import ua.krynytsia.server.keys.KeyFolder;
import ua.krynytsia.wire.Sha256;

/// The fleet's authority and, while one follows another, the next. Until the one of now is retired,
/// the server is known by it, and terminals are known by either.
///
/// `authority.pem` and `.crt` are the first one's, `authority-2.pem` and so on those of its
/// successors; `authority-current` holds the number of the one in force (none: 1). What was retired
/// stays in the folder and counts for nothing. What another process changes there is seen at the
/// next start.
public final class Authorities {
    private static final String NAME = "CN=Krynytsia fleet authority";
    private static final String FIRST = "authority";
    private static final String NUMBER = "authority-current";

    private final KeyFolder keys;
    private final SecureRandom random;
    private final Clock clock;
    private final int number;
    private final Authority current;
    private final Optional<Authority> next;

    private Authorities(KeyFolder keys, SecureRandom random, Clock clock) {
        this.keys = keys;
        this.random = random;
        this.clock = clock;
        this.number = number(keys);
        this.current = at(number);
        this.next =
                keys.text(file(number + 1) + ".crt").isPresent()
                        ? Optional.of(at(number + 1))
                        : Optional.empty();
    }

    /// Those kept in `keys`; the first is made at the first call.
    public static Authorities open(KeyFolder keys, SecureRandom random, Clock clock) {
        return new Authorities(keys, random, clock);
    }

    /// The file with the certificate of the one in force.
    public static Path currentFile(Path folder) {
        return folder.resolve(file(number(new KeyFolder(folder, new SecureRandom()))) + ".crt");
    }

    public Authority current() {
        return current;
    }

    public Optional<Authority> next() {
        return next;
    }

    /// The one in force, then the next, PEM each: whom terminals are to trust.
    public List<String> pems() {
        return both().map(Authority::pem).toList();
    }

    /// By which of them a terminal may be known.
    public List<X509Certificate> trusted() {
        return both().map(Authority::certificate).toList();
    }

    /// The one that certifies a terminal which says that it trusts these: the next one only where
    /// the terminal trusts it, so that whoever holds a certificate of it will know this server too
    /// when the one of now is retired.
    public Authority issuing(Collection<Sha256> trusted) {
        return next.filter(it -> trusted.contains(it.fingerprint())).orElse(current);
    }

    /// Makes the next one; again is harmless.
    public Authority makeNext() {
        return next.orElseGet(() -> at(number + 1));
    }

    /// The next one is the one in force from the next start on.
    ///
    /// @throws ServerException where there is none
    public Authority retire() {
        Authority successor =
                next.orElseThrow(() ->
                        new ServerException(
                                "there is no next authority: central-server keys next-authority"));
        keys.keep(NUMBER, (number + 1) + "\n");
        return successor;
    }

    private Stream<Authority> both() {
        return Stream.concat(Stream.of(current), next.stream());
    }

    private Authority at(int which) {
        var subject = new X500Name(which == 1 ? NAME : NAME + " " + which);
        return Authority.open(keys, file(which), subject, random, clock);
    }

    private static String file(int which) {
        return which == 1 ? FIRST : FIRST + "-" + which;
    }

    private static int number(KeyFolder keys) {
        String text = keys.text(NUMBER).orElse("1").strip();
        if (!text.matches("[1-9][0-9]{0,5}")) {
            throw new ServerException("the file " + NUMBER + " holds no number");
        }
        return Integer.parseInt(text);
    }
}
