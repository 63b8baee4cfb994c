// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.inventory;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/// On which line of a YAML text each node stands, by its JSON pointer.
final class Lines {
    private final Map<String, Integer> byPointer = new HashMap<>();

    private Lines() {}

    static Lines of(YAMLFactory yaml, String text) throws IOException {
        var lines = new Lines();
        try (YAMLParser parser = yaml.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                String pointer = parser.getParsingContext().pathAsPointer().toString();
                lines.byPointer.putIfAbsent(pointer, parser.currentTokenLocation().getLineNr());
            }
        }
        return lines;
    }

    /// The line of the node, or of the nearest node around it.
    int at(String pointer) {
        for (String path = pointer; ; path = path.substring(0, path.lastIndexOf('/'))) {
            Integer line = byPointer.get(path);
            if (line != null) {
                return line;
            }
            if (path.isEmpty()) {
                return 1;
            }
        }
    }
}
