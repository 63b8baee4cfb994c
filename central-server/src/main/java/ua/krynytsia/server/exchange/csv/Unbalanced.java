// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.csv;

import ua.krynytsia.server.exchange.source.FileRefusedException;

/// What is said about a quote that nobody closed, or closed in the wrong place.
final class Unbalanced {
    private Unbalanced() {}

    static FileRefusedException at(long line) {
        return new FileRefusedException(
                "Рядок "
                        + line
                        + ": лапки не закрито або після них стоїть зайвий знак. Лапки всередині"
                        + " клітинки подвоюйте (\"\"), а саму клітинку беріть у лапки.",
                "Line "
                        + line
                        + ": a quote is not closed, or a sign stands behind it. Double the quotes"
                        + " inside a cell (\"\") and put the cell itself in quotes.");
    }
}
