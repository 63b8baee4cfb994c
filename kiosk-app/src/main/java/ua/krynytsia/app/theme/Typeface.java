// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/// The letters and the icons, both out of jars, so that pictures do not depend on the machine:
/// Source Sans Pro (SIL OFL; has ґ, ʼ, ₴ and №) and Material Icons (Apache 2.0).
public final class Typeface {
    /// The family name, in style sheets.
    public static final String FAMILY = "Source Sans Pro";

    /// The family name of the icons.
    public static final String ICONS = "Material Icons Round";

    private static final List<String> FILES =
            List.of(
                    "/fonts/ttf/SourceSansPro/SourceSansPro-Regular.ttf",
                    "/fonts/ttf/SourceSansPro/SourceSansPro-Bold.ttf",
                    "/META-INF/resources/material2/20200820/fonts/MaterialIcons-Round.ttf");

    private Typeface() {}

    /// Once, before the first scene.
    public static void load() {
        FILES.forEach(Typeface::load);
    }

    private static void load(String file) {
        try (InputStream stream = Typeface.class.getResourceAsStream(file)) {
            if (stream == null || Font.loadFont(stream, 12) == null) {
                throw new IllegalStateException("no usable typeface at " + file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
