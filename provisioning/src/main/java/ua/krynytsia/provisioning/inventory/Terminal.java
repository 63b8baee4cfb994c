// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.inventory;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import ua.krynytsia.wire.GeoPoint;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.LocalizedText;

/// One kiosk: which it is, where it stands and what is built into it.
///
/// @param district the entry of the resource `districts` that holds it
/// @param name the place as people call it
public record Terminal(
        KioskId id,
        String district,
        LocalizedText name,
        LocalizedText address,
        GeoPoint point,
        Equipment equipment) {

    /// @param languages of the interface, Ukrainian first
    /// @param hours when residents can come up to it, in words
    public record Equipment(
            Panel panel, Set<Device> devices, List<String> languages, String hours) {
        public Equipment {
            devices =
                    devices.isEmpty()
                            ? Set.of()
                            : Collections.unmodifiableSet(EnumSet.copyOf(devices));
            languages = List.copyOf(languages);
        }
    }

    /// The screen.
    ///
    /// @param inches the diagonal
    /// @param bottomEdgeMillimetres height of the screen's lower edge above the floor
    public record Panel(BigDecimal inches, Orientation orientation, int bottomEdgeMillimetres) {}

    /// How the screen is mounted.
    public enum Orientation {
        PORTRAIT,
        LANDSCAPE
    }

    /// What may be built in; in YAML the lower-case name with hyphens.
    public enum Device {
        CARD_READER,
        PRESENCE,
        LIGHT,
        CLIMATE,
        DOOR,
        POWER,
        PRINTER;

        /// The word for it in the inventory.
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Optional<Device> find(String word) {
            return List.of(values()).stream().filter(d -> d.word().equals(word)).findFirst();
        }
    }
}
