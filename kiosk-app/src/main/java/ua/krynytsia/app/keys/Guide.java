// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.keys;

/// Is told what the keys do, and may say it. FX thread.
public interface Guide {
    /// Whether the keys stop at words too, for who cannot see them.
    boolean readsWords();

    /// Another page stands on the glass.
    void opened(Reading reading);

    /// The keys stand here now.
    void at(Stop stop, Place place);

    /// They stand on this key of the keyboard on the screen, going to type into `field`.
    void atKey(Stop key, Stop field);

    /// Whether this may be gone into now; where not, the guide has said why.
    boolean mayEnter(Stop field);

    /// It was pressed, or, with words, is to be said again.
    void chosen(Stop stop);

    /// A key of the keyboard on the screen was pressed, and did what it does.
    void typed(Stop key, Stop field);

    /// There is no way further.
    void atTheEnd();

    /// Any input: whatever is being said is no longer wanted.
    void interrupted();

    /// A key is held down; for as long as it is, again and again.
    void held(PadKey key);

    /// The how manieth of how many alike.
    ///
    /// @param number from 1
    /// @param count at least `number`
    record Place(int number, int count) {}
}
