// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.content;

import java.util.regex.Pattern;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.Require;

/// A resource drawn on the map, in one colour of the form `#RRGGBB`, with one icon.
public record MapLayer(String id, String resource, Presentation presentation, String colour)
        implements Document {
    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");

    public MapLayer {
        Require.slug("layer id", id);
        Require.slug("resource of layer " + id, resource);
        Require.that(COLOUR.matcher(colour).matches(), "a colour must be #RRGGBB");
    }

    @Override
    public DocumentKey key() {
        return DocumentKey.layer(id);
    }
}
