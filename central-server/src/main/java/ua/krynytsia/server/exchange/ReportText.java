// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange;

import java.util.Locale;
import java.util.stream.Collectors;
import ua.krynytsia.wire.LocalizedText;

/// An [ImportReport] in words.
final class ReportText {
    private final String language;

    ReportText(String language) {
        this.language = language;
    }

    String of(ImportReport report) {
        return report.files().stream().map(this::file).collect(Collectors.joining());
    }

    private String file(FileReport file) {
        var text = new StringBuilder();
        text.append(file.file());
        file.resource().ifPresent(id -> text.append(" → ").append(id));
        text.append('\n');
        if (file.refusal().isPresent()) {
            line(text, say("відхилено", "refused") + ": " + in(file.refusal().get()));
        } else {
            line(text, counts(file.counts()));
        }
        file.remarks().forEach(remark -> line(text, remark(file.unit(), remark)));
        if (file.counts().unlisted() > 0) {
            line(
                    text,
                    String.format(
                            Locale.ROOT,
                            say("і ще попереджень: %d", "and further warnings: %d"),
                            file.counts().unlisted()));
        }
        return text.toString();
    }

    private String counts(FileReport.Counts counts) {
        return String.format(
                Locale.ROOT,
                say(
                        "нових: %d, змінених: %d, без змін: %d, відхилених рядків: %d",
                        "new: %d, changed: %d, unchanged: %d, rejected rows: %d"),
                counts.created(),
                counts.updated(),
                counts.unchanged(),
                counts.rejected());
    }

    private String remark(FileReport.Unit unit, RowRemark remark) {
        String kind =
                switch (remark.kind()) {
                    case NOTE -> say("зауваження", "note");
                    case WARNING -> say("попередження", "warning");
                    case REJECTED -> say("відхилено", "rejected");
                };
        String place =
                switch (unit) {
                    case LINE -> say("рядок", "line");
                    case FEATURE -> say("обʼєкт", "object");
                };
        String where = remark.number() == 0 ? "" : place + " " + remark.number() + ", ";
        return where + kind + ": " + in(remark.reason());
    }

    private String in(LocalizedText text) {
        return text.in(language);
    }

    private String say(String ukrainian, String english) {
        return in(LocalizedText.of(ukrainian, english));
    }

    private static void line(StringBuilder text, String words) {
        text.append("  ").append(words).append('\n');
    }
}
