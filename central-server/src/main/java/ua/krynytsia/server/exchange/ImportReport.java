// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange;

import java.util.List;

/// What became of the imported files, each row accounted for.
public record ImportReport(List<FileReport> files) {
    public ImportReport {
        files = List.copyOf(files);
    }

    /// Whether any file was refused as a whole.
    public boolean hasRefusals() {
        return files.stream().anyMatch(file -> file.refusal().isPresent());
    }

    public FileReport.Counts counts() {
        return files.stream()
                .map(FileReport::counts)
                .reduce(FileReport.Counts.NONE, FileReport.Counts::plus);
    }

    /// The exit status of a command that made this report: 0 where every row is an entry, 1 where
    /// rows were rejected, 2 where a file was refused. Warnings alone do not count.
    public int exitStatus() {
        if (hasRefusals()) {
            return 2;
        }
        return counts().rejected() > 0 ? 1 : 0;
    }

    /// The report as people read it, in `uk` or `en`.
    public String toText(String language) {
        return new ReportText(language).of(this);
    }
}
