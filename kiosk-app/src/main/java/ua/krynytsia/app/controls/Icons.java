// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.controls;

import java.util.Locale;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2RoundAL;
import org.kordamp.ikonli.material2.Material2RoundMZ;

/// The signs of the one icon family by their names in contents (`local_hospital`).
final class Icons {
    private static final String UNKNOWN = "info";

    private Icons() {}

    /// The letter of the icon typeface; that of a plain sign where nothing has this name.
    static String letter(String name) {
        String asked = name.toLowerCase(Locale.ROOT).replace('-', '_');
        Ikon icon;
        try {
            icon = find(asked);
        } catch (IllegalArgumentException e) {
            icon = find(UNKNOWN);
        }
        return new String(Character.toChars(icon.getCode()));
    }

    /// The family comes in two halves, A to L and M to Z.
    private static Ikon find(String name) {
        return !name.isEmpty() && name.charAt(0) >= 'm'
                ? Material2RoundMZ.findByDescription("mdrmz-" + name)
                : Material2RoundAL.findByDescription("mdral-" + name);
    }
}
