// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.service;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import ua.krynytsia.app.i18n.Language;
import ua.krynytsia.wire.LocalizedText;

/// Which cells of the glass have felt a finger. Cells are counted by rows from the top left.
final class TouchGrid {
    private static final int THIRDS = 3;

    private final int columns;
    private final int rows;
    private final BitSet felt = new BitSet();

    TouchGrid(int columns, int rows) {
        this.columns = columns;
        this.rows = rows;
    }

    int columns() {
        return columns;
    }

    int rows() {
        return rows;
    }

    int cells() {
        return columns * rows;
    }

    int left() {
        return cells() - felt.cardinality();
    }

    boolean isFelt(int cell) {
        return felt.get(cell);
    }

    /// A finger at this place, in parts of width and height from 0 to 1; outside it nothing is
    /// felt. Returns whether the cell was new.
    boolean touch(double across, double down) {
        if (!(across >= 0 && across <= 1 && down >= 0 && down <= 1)) {
            return false;
        }
        int column = Math.min(columns - 1, (int) (across * columns));
        int row = Math.min(rows - 1, (int) (down * rows));
        int cell = row * columns + column;
        boolean isNew = !felt.get(cell);
        felt.set(cell);
        return isNew;
    }

    /// Where nothing was felt: how many cells in which ninth of the glass.
    Map<TestWords, Integer> deadZones() {
        var zones = new EnumMap<TestWords, Integer>(TestWords.class);
        for (int cell = felt.nextClearBit(0); cell < cells(); cell = felt.nextClearBit(cell + 1)) {
            zones.merge(zone(cell), 1, Integer::sum);
        }
        return zones;
    }

    LocalizedText verdict() {
        if (left() == 0) {
            return TestWords.TOUCH_FINE.with(cells());
        }
        return LocalizedText.of(dead(Language.UKRAINIAN), dead(Language.ENGLISH));
    }

    private String dead(Language language) {
        String zones =
                deadZones().entrySet().stream()
                        .map(zone -> zone.getKey().with(zone.getValue()).in(language.tag()))
                        .collect(Collectors.joining(", "));
        return TestWords.TOUCH_DEAD.with(zones, left(), cells()).in(language.tag());
    }

    private TestWords zone(int cell) {
        int across = cell % columns * THIRDS / columns;
        int down = cell / columns * THIRDS / rows;
        return switch (down * THIRDS + across) {
            case 0 -> TestWords.TOP_LEFT;
            case 1 -> TestWords.TOP;
            case 2 -> TestWords.TOP_RIGHT;
            case 3 -> TestWords.LEFT;
            case 4 -> TestWords.MIDDLE;
            case 5 -> TestWords.RIGHT;
            case 6 -> TestWords.BOTTOM_LEFT;
            case 7 -> TestWords.BOTTOM;
            default -> TestWords.BOTTOM_RIGHT;
        };
    }
}
