// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.drill.powercut;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.krynytsia.agent.central.Identity;
import ua.krynytsia.agent.central.IdentityFile;
import ua.krynytsia.agent.disk.Disk;
import ua.krynytsia.agent.disk.FileDisk;
import ua.krynytsia.provisioning.drill.kiosk.Identities;
import ua.krynytsia.provisioning.drill.kiosk.Residents;
import ua.krynytsia.provisioning.drill.kiosk.SmallPress;
import ua.krynytsia.wire.fleet.RootDocument;

/// The certificate is renewed several times. After the cut the identity is the one kept last or the
/// one being kept, never lost, and the keys that content is trusted by are there.
final class RenewCertificate implements Scenario {
    private static final int TIMES = 8;

    private final RootDocument root;
    private final List<Integer> keptAfter = new ArrayList<>();

    RenewCertificate(Residents residents) {
        root = new SmallPress(residents.sealKey()).root();
    }

    @Override
    public String title() {
        return "renew certificate";
    }

    @Override
    public int run(Disk disk, Steps steps) {
        var file = new IdentityFile(disk);
        for (int times = 0; times <= TIMES; times++) {
            file.keep(Identities.renewed(times, root));
            keptAfter.add(steps.count());
        }
        return keptAfter.getFirst();
    }

    @Override
    public List<String> check(Path left, int taken) {
        var wrong = new ArrayList<String>();
        int kept = (int) keptAfter.stream().filter(after -> after <= taken).count() - 1;
        var file = new IdentityFile(FileDisk.at(left));
        Optional<Identity> found = file.find();
        if (found.filter(
                        it ->
                                it.equals(Identities.renewed(kept, root))
                                        || it.equals(Identities.renewed(kept + 1, root)))
                .isEmpty()) {
            wrong.add("after " + kept + " renewals the identity is " + found.map(Identity::kiosk));
        }
        if (file.isLost() || file.isDamaged()) {
            wrong.add("the identity is damaged");
        }
        if (!file.findRoot().equals(Optional.of(root))) {
            wrong.add("the trusted keys are gone");
        }
        return wrong;
    }
}
