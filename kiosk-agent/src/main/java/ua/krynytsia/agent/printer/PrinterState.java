// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.printer;

import ua.krynytsia.wire.LocalizedText;

/// How the printer is.
public enum PrinterState {
    READY("Принтер готовий.", "The printer is ready."),
    PAPER_LOW("Папір закінчується.", "The paper is running low."),
    PAPER_OUT("У принтері немає паперу.", "The printer is out of paper."),
    COVER_OPEN("Кришку принтера відкрито.", "The printer's cover is open."),
    /// The paper is jammed, or the cutter stands still.
    JAMMED("Принтер зупинився: замʼято папір.", "The printer has stopped: a paper jam."),
    /// Its port is there, but it does not answer or is switched off.
    OFFLINE("Принтер не відповідає.", "The printer does not answer."),
    /// Not even its port is there.
    ABSENT("Принтера немає.", "There is no printer.");

    private final LocalizedText words;

    PrinterState(String ukrainian, String english) {
        this.words = LocalizedText.of(ukrainian, english);
    }

    public LocalizedText words() {
        return words;
    }

    /// Whether a receipt comes out.
    public boolean prints() {
        return this == READY || this == PAPER_LOW;
    }
}
