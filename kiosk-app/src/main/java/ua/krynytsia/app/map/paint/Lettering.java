// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.map.paint;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.IkonHandler;
import org.kordamp.ikonli.material2.Material2RoundALIkonHandler;
import org.kordamp.ikonli.material2.Material2RoundMZIkonHandler;

/// The kiosk's letters and icons as Java2D fonts, so that the map is written like the screens
/// around it.
public final class Lettering {
    private static final String FOLDER = "/fonts/ttf/SourceSansPro/";
    private static final String PLAIN_ICON = "place";

    private final IkonHandler firstHalf = new Material2RoundALIkonHandler();
    private final IkonHandler secondHalf = new Material2RoundMZIkonHandler();
    private final Font regular;
    private final Font bold;
    private final Font icons;

    private final float size;

    /// Reads the fonts out of the program; takes some milliseconds.
    ///
    /// @param size of all names, in pixels: the smallest that is read with ease
    public Lettering(double size) {
        this.size = (float) size;
        regular = load(Lettering.class.getResourceAsStream(FOLDER + "SourceSansPro-Regular.ttf"));
        bold = load(Lettering.class.getResourceAsStream(FOLDER + "SourceSansPro-Bold.ttf"));
        icons = load(firstHalf.getFontResourceAsStream());
    }

    Font regular() {
        return regular.deriveFont(size);
    }

    Font bold() {
        return bold.deriveFont(size);
    }

    Font icons(float height) {
        return icons.deriveFont(height);
    }

    /// The letter of an icon by its name; of a plain place mark for an unknown name.
    String icon(String name) {
        return find("mdral-" + name, firstHalf)
                .or(() -> find("mdrmz-" + name, secondHalf))
                .or(() -> find("mdrmz-" + PLAIN_ICON, secondHalf))
                .map(ikon -> Character.toString(ikon.getCode()))
                .orElse("");
    }

    private static Optional<Ikon> find(String description, IkonHandler handler) {
        try {
            return Optional.of(handler.resolve(description));
        } catch (IllegalArgumentException unknownName) {
            return Optional.empty();
        }
    }

    private static Font load(InputStream file) {
        try (InputStream in = file) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException | FontFormatException broken) {
            throw new IllegalStateException("a font of the map is not in the program", broken);
        }
    }
}
