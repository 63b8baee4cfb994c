// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.drill.diskfull;

import java.util.List;
import java.util.Optional;
import ua.krynytsia.provisioning.drill.kiosk.Identities;
import ua.krynytsia.wire.fleet.RootDocument;

/// The certificate is renewed. Refused, the identity before holds.
final class CertificateTrial implements Trial {
    private final RootDocument root;
    private int kept = -1;

    CertificateTrial(RootDocument root) {
        this.root = root;
    }

    @Override
    public String title() {
        return "renew certificate";
    }

    @Override
    public Attempt attempt(FullKiosk kiosk) {
        kiosk.identity().keep(Identities.renewed(kept + 1, root));
        kept++;
        return new Attempt.Done();
    }

    @Override
    public List<String> lost(FullKiosk kiosk) {
        return kept < 0
                        || kiosk.identity()
                                .find()
                                .equals(Optional.of(Identities.renewed(kept, root)))
                ? List.of()
                : List.of("the identity is not that of renewal " + kept);
    }
}
