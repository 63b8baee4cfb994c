// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import ua.krynytsia.server.http.FormBody;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.LocalizedText;

/// What stands in the boxes of one field, by the name of the box, with the files chosen there. A
/// group of like rows has names such as `x.104.from`.
record Typed(Map<String, String> boxes, Map<String, Bytes> files) {
    /// The first row of a group; a new one goes before it or after the last.
    static final int FIRST = 100;

    private static final int MOST_ROWS = 2000;

    Typed {
        boxes = Map.copyOf(boxes);
        files = Map.copyOf(files);
    }

    static Typed of(Map<String, String> boxes) {
        return new Typed(boxes, Map.of());
    }

    static Typed of(FormBody form, String prefix) {
        return new Typed(form.under(prefix), form.filesUnder(prefix));
    }

    /// Whether none of its boxes was on the page.
    boolean isAway() {
        return boxes.isEmpty() && files.isEmpty();
    }

    /// Trimmed; empty where it was not there.
    String text(String part) {
        return boxes.getOrDefault(part, "").strip();
    }

    boolean isTicked(String part) {
        return !text(part).isEmpty();
    }

    /// Whether nothing is typed, ticked or chosen.
    boolean isBlank() {
        return files.isEmpty() && boxes.values().stream().allMatch(String::isBlank);
    }

    /// The rows of a group that are on the page, in their order.
    List<Integer> rows(String group) {
        var rows = new TreeSet<Integer>();
        boxes.keySet().forEach(name -> addRow(rows, group + ".", name));
        files.keySet().forEach(name -> addRow(rows, group + ".", name));
        return rows.stream().limit(MOST_ROWS).toList();
    }

    private static void addRow(TreeSet<Integer> rows, String prefix, String name) {
        String rest = name.startsWith(prefix) ? name.substring(prefix.length()) : "";
        int point = rest.indexOf('.');
        String number = point < 0 ? rest : rest.substring(0, point);
        if (number.matches("[0-9]{1,6}")) {
            rows.add(Integer.valueOf(number));
        }
    }

    /// The boxes whose names begin with `prefix`, under the rest of their names.
    Typed under(String prefix) {
        return new Typed(cut(boxes, prefix), cut(files, prefix));
    }

    private static <T> Map<String, T> cut(Map<String, T> all, String prefix) {
        var found = new HashMap<String, T>();
        all.forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                found.put(name.substring(prefix.length()), value);
            }
        });
        return found;
    }

    Typed with(Map<String, String> more) {
        var all = new HashMap<>(boxes);
        all.putAll(more);
        return new Typed(all, files);
    }

    /// The two languages of the editor, in the boxes `uk` and `en` behind `prefix`.
    static Map<String, String> words(String prefix, LocalizedText text) {
        return Map.of(
                prefix + LocalizedText.UKRAINIAN, text.ukrainian(),
                prefix + LocalizedText.ENGLISH, text.translation(LocalizedText.ENGLISH).orElse(""));
    }

    /// The text of the boxes `uk` and `en` behind `prefix`; languages that the editor does not show
    /// stay as they were before.
    LocalizedText words(String prefix, Map<String, String> before) {
        var byLanguage = new HashMap<>(before);
        byLanguage.put(LocalizedText.UKRAINIAN, text(prefix + LocalizedText.UKRAINIAN));
        byLanguage.remove(LocalizedText.ENGLISH);
        String english = text(prefix + LocalizedText.ENGLISH);
        if (!english.isEmpty()) {
            byLanguage.put(LocalizedText.ENGLISH, english);
        }
        return new LocalizedText(byLanguage);
    }
}
