// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// `kiosk.css` and its companions with the measures and colours of one panel filled in. In these
/// files `2u` is two units of space, `@note`, `@text`, `@title` and `@target` are the sizes of
/// [Tokens]; colours are looked up.
public final class StyleSheet {
    /// One look, in parts: what all screens share, and what only one of them has.
    private static final List<String> PARTS =
            List.of("kiosk.css", "keyboard.css", "map.css", "search.css", "appeals.css");

    private static final Pattern UNITS = Pattern.compile("(?<![\\w.#-])(\\d+(?:\\.\\d+)?)u\\b");

    private final Tokens tokens;

    public StyleSheet(Tokens tokens) {
        this.tokens = tokens;
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
        return colours.append("}\n").append(sized(template())).toString();
    }

    private String sized(String template) {
        String named =
                template.replace("@note", px(tokens.note()))
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

    private static String template() {
        return PARTS.stream().map(StyleSheet::part).collect(Collectors.joining("\n"));
    }

    private static String part(String name) {
        try (InputStream css = StyleSheet.class.getResourceAsStream(name)) {
            if (css == null) {
                throw new IllegalStateException(name + " is missing from the program");
            }
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
