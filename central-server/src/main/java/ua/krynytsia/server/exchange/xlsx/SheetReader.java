// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import ua.krynytsia.wire.LocalizedText;

/// Reads the rows of a sheet one after the other (ECMA-376 part 1, §18.3.1).
final class SheetReader {
    private static final int MOST_MERGED = 10_000;
    private static final int LONGEST_CELL = 100_000;
    private static final int MOST_CELLS = 16_384;

    private final XmlPart part;
    private final Words words;
    private final int rowLimit;
    private long row;
    private int column;
    private long length;

    /// What the cells of a workbook need to be read.
    record Words(SharedStrings strings, DateStyles styles, boolean dates1904) {}

    /// @param rowLimit the longest row in characters
    SheetReader(XmlPart part, Words words, int rowLimit) {
        this.part = part;
        this.words = words;
        this.rowLimit = rowLimit;
    }

    /// Gives every row that is not blank while `more` says to go on.
    void rows(Predicate<SheetRow> more) {
        while (part.nextStart()) {
            if (part.begins("row")) {
                row = part.number("r", (int) Math.min(row + 1, Integer.MAX_VALUE));
                SheetRow read = row();
                if (!read.isBlank() && !more.test(read)) {
                    return;
                }
            }
        }
    }

    /// The merged ranges, which stand behind the rows; to be called instead of [#rows].
    List<Merged> merged() {
        var found = new ArrayList<Merged>();
        while (part.nextStart()) {
            if (part.begins("mergeCell") && found.size() < MOST_MERGED) {
                Merged.parse(part.attribute("ref")).filter(Merged::isNearTop).ifPresent(found::add);
            }
        }
        return found;
    }

    private SheetRow row() {
        var cells = new TreeMap<Integer, String>();
        var troubles = new ArrayList<LocalizedText>();
        column = -1;
        length = 0;
        while (!part.ends("row")) {
            if (!part.next()) {
                throw XlsxRefusal.damaged();
            }
            if (part.begins("c")) {
                cell(cells, troubles);
            }
        }
        return new SheetRow(row, cells, troubles);
    }

    private void cell(TreeMap<Integer, String> cells, List<LocalizedText> troubles) {
        column = Merged.column(part.attribute("r")).orElse(column + 1);
        String type = part.attribute("t");
        int style = part.number("s", 0);
        String value = "";
        boolean formula = false;
        while (!part.ends("c")) {
            if (!part.next()) {
                throw XlsxRefusal.damaged();
            }
            formula |= part.begins("f");
            if (part.begins("v")) {
                value = part.text(LONGEST_CELL);
            } else if (part.begins("is")) {
                value = RichText.of(part, "is", LONGEST_CELL);
            }
        }
        String text = shown(type, style, value).strip();
        length += text.length();
        if (length > rowLimit) {
            throw XlsxRefusal.tooLong(row, rowLimit);
        }
        if (type.equals("e")) {
            troubles.add(Troubles.error(Merged.letters(column), text));
        } else if (text.isEmpty() && formula) {
            troubles.add(Troubles.notComputed(Merged.letters(column)));
        } else if (!text.isEmpty() && column < MOST_CELLS) {
            cells.put(column, text);
        }
    }

    private String shown(String type, int style, String value) {
        return switch (type) {
            case "s" ->
                    value.matches("[0-9]{1,9}") ? words.strings().at(Integer.parseInt(value)) : "";
            case "b" -> value.equals("1") ? "так" : "ні";
            case "str" -> RichText.unescaped(value);
            case "inlineStr", "e" -> value;
            case "d" -> value.endsWith("T00:00:00") ? value.substring(0, 10) : value;
            default -> number(style, value);
        };
    }

    private String number(int style, String value) {
        if (words.styles().isElapsed(style)) {
            return CellText.elapsed(value);
        }
        return words.styles().isDate(style)
                ? CellText.date(value, words.dates1904())
                : CellText.number(value);
    }
}
