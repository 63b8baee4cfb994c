// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.drill.report;

import java.util.Optional;
import picocli.CommandLine.Option;

/// The option `--plant` of drills that can show that they would notice: they break their own
/// surroundings, never the program, as a bug of that name would.
public final class Planted {
    @Option(
            names = "--plant",
            paramLabel = "BUG",
            description = "behave as if the program had this bug; the drill must turn out broken")
    private Optional<String> bug = Optional.empty();

    public boolean is(String name) {
        return bug.filter(name::equals).isPresent();
    }
}
