// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin;

import java.util.List;
import java.util.Optional;
import ua.krynytsia.server.accounts.SignedIn;
import ua.krynytsia.server.http.Tongue;
import ua.krynytsia.server.rights.Power;

/// What every page shows around its matter.
///
/// @param changes how many documents differ from the live edition, or from the one that rolls out
/// @param isRollingOut whether an edition is on some terminals only, and nothing else is published
/// @param notice what has just been done
public record Frame(
        Tongue tongue,
        SignedIn signedIn,
        Tab tab,
        int changes,
        boolean isRollingOut,
        Optional<String> notice) {
    public String say(String ukrainian, String english) {
        return tongue.say(ukrainian, english);
    }

    public String csrf() {
        return signedIn.csrf();
    }

    public List<Tab> tabs() {
        return Tab.of(signedIn.rights());
    }

    public boolean may(Power power) {
        return signedIn.rights().may(power);
    }
}
