// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.accounts;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.Optional;

/// Passwords as Argon2id hashes (RFC 9106; 19 MiB, two passes, as OWASP advises).
final class Passwords {
    private static final Argon2Function HASHING =
            Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

    /// Random bytes in the form of a hash: no password fits it, and to find that out takes as long.
    private static final String NOBODY =
            "$argon2id$v=19$m=19456,t=2,p=1$YrCyuRVIJPG27eklqit6Fg"
                    + "$E+gh4p9YKPvdEpqiBwLSM7QlqPQo7SqxWKTyznn/H6E";

    private static final int SHORTEST = 10;
    private static final int LONGEST = 200;

    private Passwords() {}

    static boolean isAcceptable(String password) {
        return password.length() >= SHORTEST && password.length() <= LONGEST;
    }

    static String hash(String password) {
        return Password.hash(password).addRandomSalt().with(HASHING).getResult();
    }

    /// Takes as long without a hash as with one.
    static boolean fits(String password, Optional<String> hash) {
        String clipped = password.substring(0, Math.min(password.length(), LONGEST));
        return Password.check(clipped, hash.orElse(NOBODY)).with(HASHING) && hash.isPresent();
    }
}
