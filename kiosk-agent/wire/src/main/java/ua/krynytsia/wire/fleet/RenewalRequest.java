// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.fleet;

import java.util.List;
import java.util.Optional;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.Require;
import ua.krynytsia.wire.Sha256;

/// A kiosk's wish for its next certificate, said by the one in force.
///
/// @param signingRequest PKCS #10 in PEM, of a new EC P-256 key made on the terminal; the same
///   request gets the same certificate
/// @param trusted the SHA-256 of each authority's certificate (DER) by which it knows the server;
///   only one of these may issue
public record RenewalRequest(KioskId kiosk, String signingRequest, Optional<List<Sha256>> trusted) {
    private static final int MOST = 16;

    public RenewalRequest {
        Require.text("signing request", 20_000, signingRequest);
        trusted = trusted.map(List::copyOf);
        trusted.ifPresent(
                it -> Require.that(it.size() <= MOST, "a kiosk trusts at most 16 authorities"));
    }

    /// Of a kiosk that knows of one authority only.
    public RenewalRequest(KioskId kiosk, String signingRequest) {
        this(kiosk, signingRequest, Optional.empty());
    }
}
