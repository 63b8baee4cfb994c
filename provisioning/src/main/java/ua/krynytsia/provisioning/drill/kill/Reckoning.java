// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.drill.kill;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.local.SubmittedReceipt;

/// What the server's database says of the receipts that residents hold.
///
/// @param rows appeals on the server
/// @param lost receipts whose appeal is not there
/// @param doubled appeals that are there once more than they were filed
/// @param notFound receipts whose number and PIN do not lead to what was said
/// @param gaps sequence numbers that are missing, or stand for two appeals
record Reckoning(int rows, int lost, int doubled, int notFound, long gaps) {
    /// @param receipts by the appeal that each was given for
    static Reckoning of(List<Row> rows, Map<Integer, SubmittedReceipt> receipts, Bytes pins) {
        Map<Integer, List<Row>> byIndex = rows.stream().collect(Collectors.groupingBy(Row::index));
        var byNumber = new HashMap<String, Row>();
        rows.forEach(row -> byNumber.put(row.number(), row));
        int lost = 0;
        int notFound = 0;
        for (Map.Entry<Integer, SubmittedReceipt> held : receipts.entrySet()) {
            Row row = byNumber.get(held.getValue().number());
            lost += byIndex.containsKey(held.getKey()) ? 0 : 1;
            boolean isFound =
                    row != null
                            && row.index() == held.getKey()
                            && row.isFoundBy(held.getValue(), pins);
            notFound += isFound ? 0 : 1;
        }
        return new Reckoning(rows.size(), lost, rows.size() - byIndex.size(), notFound, gaps(rows));
    }

    boolean isHeld(int appeals, Disks disks) {
        boolean isCounted = rows == appeals && disks.journal() == appeals;
        boolean isKept = disks.kept() == appeals && disks.waiting() == 0 && disks.aside() == 0;
        return isCounted && isKept && lost + doubled + notFound == 0 && gaps == 0;
    }

    String words(Disks disks) {
        return String.format(
                Locale.ROOT,
                "%,d on the server (%,d in its journal), %,d lost, %,d doubled,"
                        + " %,d receipts not found, %,d gaps in the sequence;"
                        + " on the kiosk %,d confirmed, %,d waiting; %,d files damaged",
                rows,
                disks.journal(),
                lost,
                doubled,
                notFound,
                gaps,
                disks.kept(),
                disks.waiting(),
                disks.aside());
    }

    private static long gaps(List<Row> rows) {
        Set<Long> seen = new HashSet<>();
        long last = 0;
        long twice = 0;
        for (Row row : rows) {
            twice += seen.add(row.sequence()) ? 0 : 1;
            last = Math.max(last, row.sequence());
        }
        return last - seen.size() + twice;
    }
}
