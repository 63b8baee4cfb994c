// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import ua.krynytsia.server.ServerException;
import ua.krynytsia.server.exchange.source.Spool;

/// What stands between the cells: the sign that is most frequent in the first row, outside quotes.
final class Separator {
    private static final String SIGNS = ",;\t|";
    private static final int LOOK_AT = 1 << 16;

    private Separator() {}

    static char of(Spool file) {
        var counts = new int[SIGNS.length()];
        try (Reader in =
                new BufferedReader(new InputStreamReader(file.open(), StandardCharsets.UTF_8))) {
            boolean quoted = false;
            boolean begun = false;
            int sign = in.read();
            for (int i = 0; i < LOOK_AT && sign >= 0; i++, sign = in.read()) {
                quoted ^= sign == '"';
                begun |= !Character.isWhitespace(sign);
                if (!quoted && begun && (sign == '\n' || sign == '\r')) {
                    break;
                }
                int at = quoted ? -1 : SIGNS.indexOf(sign);
                if (at >= 0) {
                    counts[at]++;
                }
            }
        } catch (IOException e) {
            throw new ServerException("cannot read back an incoming file", e);
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return SIGNS.charAt(best);
    }
}
