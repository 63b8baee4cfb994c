// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// `kiosk.css` with the measures and colours of one panel filled in. In that file `2u` is two units
/// of space, `@note`, `@door`, `@text`, `@title` and `@target` are the sizes of [Tokens]; colours
/// are looked up.
public final class StyleSheet {
    private static final Pattern UNITS = Pattern.compile("(?<![\\w.#-])(\\d+(?:\\.\\d+)?)u\\b");

    private final Tokens tokens;
    private final List<URL> features;

    /// @param features the sheets that features keep beside their screens, in the same notation
    public StyleSheet(Tokens tokens, List<URL> features) {
        this.tokens = tokens;
        this.features = List.copyOf(features);
    }

    /// The address under which the toolkit reads it: it stands in place of the toolkit's own, so
    /// that nothing of its default look is left.
    public String address() {
        byte[] bytes = text().getBytes(StandardCharsets.UTF_8);
        return "data:text/css;charset=utf-8;base64," + Base64.getEncoder().encodeToString(bytes);
    }

    String text() {
        var colours = new StringBuilder(".root {\n");
        for (Colour colour : Colour.values()) {
            colours.append("    %s: %s;\n".formatted(colour.variable(), tokens.colour(colour)));
        }
        colours.append("}\n").append(sized(read(StyleSheet.class.getResource("kiosk.css"))));
        features.forEach(sheet -> colours.append(sized(read(sheet))));
        return colours.toString();
    }

    private String sized(String template) {
        String named =
                template.replace("@note", px(tokens.note()))
                        .replace("@door", px(tokens.door()))
                        .replace("@text", px(tokens.text()))
                        .replace("@title", px(tokens.title()))
                        .replace("@target", px(tokens.target()))
                        .replace("@family", Typeface.FAMILY);
        return UNITS.matcher(named)
                .replaceAll(units -> px(Double.parseDouble(units.group(1)) * tokens.unit()));
    }

    private static String px(double value) {
        return Math.round(value) + "px";
    }

    private static String read(@Nullable URL sheet) {
        if (sheet == null) {
            throw new IllegalStateException("kiosk.css is missing from the program");
        }
        try (InputStream css = sheet.openStream()) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + sheet, e);
        }
    }
}
