// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.krynytsia.server.catalogue.Change;
import ua.krynytsia.server.exchange.rows.Tally;
import ua.krynytsia.server.exchange.source.FileRefusedException;
import ua.krynytsia.wire.LocalizedText;

/// What is being noted about a file while its rows come in. One thread.
final class Ledger implements Tally {
    private static final int MOST_WARNINGS = 10_000;

    private final int mostRejected;
    private final List<RowRemark> remarks = new ArrayList<>();
    private FileReport.Unit unit = FileReport.Unit.LINE;
    private Optional<String> resource = Optional.empty();
    private long created;
    private long updated;
    private long unchanged;
    private long rejected;
    private long warnings;

    Ledger(int mostRejected) {
        this.mostRejected = mostRejected;
    }

    void counts(FileReport.Unit counted) {
        unit = counted;
    }

    void reaches(String resourceId) {
        resource = Optional.of(resourceId);
    }

    @Override
    public void put(Change change) {
        switch (change) {
            case CREATED -> created++;
            case UPDATED -> updated++;
            case UNCHANGED -> unchanged++;
        }
    }

    @Override
    public void note(long number, LocalizedText reason) {
        remarks.add(new RowRemark(number, RowRemark.Kind.NOTE, reason));
    }

    @Override
    public void warning(long number, LocalizedText reason) {
        warnings++;
        if (warnings <= MOST_WARNINGS) {
            remarks.add(new RowRemark(number, RowRemark.Kind.WARNING, reason));
        }
    }

    @Override
    public void rejected(long number, LocalizedText reason) {
        rejected++;
        remarks.add(new RowRemark(number, RowRemark.Kind.REJECTED, reason));
        if (rejected > mostRejected) {
            throw new FileRefusedException(
                    "Понад " + mostRejected + " рядків не підходять: схоже, це не той файл.",
                    "Over " + mostRejected + " rows do not fit: this seems to be a wrong file.");
        }
    }

    /// Says that nothing of all this was kept.
    void rehearsed() {
        note(
                0,
                LocalizedText.of(
                        "пробний імпорт: нічого не змінено",
                        "this import was only tried: nothing was changed"));
    }

    boolean hasChanges() {
        return created + updated > 0;
    }

    /// @throws FileRefusedException where rows were rejected and none was accepted
    void requireSomething() {
        if (created + updated + unchanged == 0) {
            throw new FileRefusedException(
                    "Жодного рядка не прийнято, тому нічого не змінено. Причини — нижче.",
                    "No row was accepted, so nothing was changed. The reasons stand below.");
        }
    }

    FileReport accepted(String file) {
        return report(
                file,
                new FileReport.Counts(created, updated, unchanged, rejected, unlisted()),
                Optional.empty());
    }

    FileReport refused(String file, LocalizedText reason) {
        return report(
                file, new FileReport.Counts(0, 0, 0, rejected, unlisted()), Optional.of(reason));
    }

    private FileReport report(
            String file, FileReport.Counts counts, Optional<LocalizedText> refusal) {
        List<RowRemark> inOrder =
                remarks.stream()
                        .sorted((one, other) -> Long.compare(one.number(), other.number()))
                        .toList();
        return new FileReport(file, unit, resource, counts, inOrder, refusal);
    }

    private long unlisted() {
        return Math.max(0, warnings - MOST_WARNINGS);
    }
}
