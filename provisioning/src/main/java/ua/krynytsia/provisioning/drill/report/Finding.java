// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.drill.report;

import java.io.PrintWriter;

/// What a drill found, its last line.
///
/// @param drill its name
/// @param counts what was counted, in words: `2,317 cuts, 0 appeals lost, 0 doubled`
public record Finding(String drill, String counts, boolean isHeld) {
    @Override
    public String toString() {
        return "drill " + drill + ": " + counts + ", " + (isHeld ? "held" : "broken");
    }

    /// Prints the last line.
    ///
    /// @return the exit status: 0 when everything held
    public int print(PrintWriter out) {
        out.println(this);
        out.flush();
        return isHeld ? 0 : 1;
    }
}
