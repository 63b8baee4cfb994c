// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.printer.serial;

import java.nio.file.Path;
import java.util.Optional;
import ua.krynytsia.agent.printer.escpos.EscPosProfile;

/// Where a printer is and how to speak to it.
///
/// @param device best a name that survives replugging, such as `/dev/serial/by-id/…`
/// @param baudRate as the printer's switches say
public record PrinterPort(Path device, EscPosProfile profile, int baudRate) {
    private static final int USUAL_BAUD = 19_200;
    private static final int LONGEST = 3;

    /// `DEVICE[,PROFILE][,BAUD]`, such as `/dev/ttyUSB0,wpc1251,38400`; drawn and 19,200 baud where
    /// nothing else is said. Empty for what is none.
    public static Optional<PrinterPort> parse(String setting) {
        String[] parts = setting.split(",", -1);
        if (parts.length > LONGEST || parts[0].isBlank()) {
            return Optional.empty();
        }
        EscPosProfile profile = EscPosProfile.RASTER;
        int baudRate = USUAL_BAUD;
        for (int i = 1; i < parts.length; i++) {
            Optional<EscPosProfile> named = EscPosProfile.parse(parts[i].strip());
            if (named.isPresent()) {
                profile = named.get();
            } else if (parts[i].strip().matches("[1-9][0-9]{2,6}")) {
                baudRate = Integer.parseInt(parts[i].strip());
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new PrinterPort(Path.of(parts[0].strip()), profile, baudRate));
    }
}
