// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import ua.krynytsia.app.window.Layout.Box;
import ua.krynytsia.app.window.Layout.Target;
import ua.krynytsia.app.window.Layout.Text;

/// What every layout has to keep (KIOSK-UX P1, P4, P5, P6): nothing cut, nothing overlapping, all
/// on the glass, targets and gaps of so many millimetres, letters of such a height and contrast.
/// Any thread.
///
/// @param mmPerPixel of the panel
/// @param widthPx of the glass
/// @param heightPx of the glass
/// @param isLarge whether large letters were asked for
/// @param isStrong whether strong contrast was asked for
public record LayoutLaws(
        double mmPerPixel, long widthPx, long heightPx, boolean isLarge, boolean isStrong) {
    static final double LEAST_MM = 14;
    static final double PRIMARY_MM = 20;
    static final double GAP_MM = 2.5;

    /// Something taller than this many widths has its words one letter to a line.
    static final double SLIMMEST = 2;

    /// Height of a capital letter in parts of the font's size, of the one family there is.
    private static final double CAP_HEIGHT = 0.66;

    private static final double CAP_MM = 4.8;

    /// 0.7° at 600 mm (EN 301 549, 5.1.4).
    private static final double LARGE_CAP_MM = 7.33;

    private static final double CONTRAST = 4.5;
    private static final double STRONG_CONTRAST = 7;

    /// Sizes are whole pixels: what is rounded off breaks no law.
    private static final double ROUNDED_PX = 1;

    /// Boxes of lines are a little higher than their letters.
    private static final long OVERLAP_PX = 3;

    /// What breaks a law, in words for a report; ids and numbers, and words only where the layout
    /// holds them.
    public List<String> broken(Layout layout) {
        var found = new ArrayList<String>();
        layout.targets().forEach(target -> size(target, found));
        layout.texts().forEach(text -> letters(text, found));
        pairs(layout.targets(), found);
        overlaps(layout.texts(), found);
        astray(layout, found);
        return found;
    }

    private void size(Target target, List<String> found) {
        double least = target.primary() ? PRIMARY_MM : LEAST_MM;
        if (!target.partly() && target.height() > SLIMMEST * target.width()) {
            found.add(target.id() + " is squeezed");
        }
        double smaller = Math.min(target.width(), target.height()) + ROUNDED_PX;
        if (!target.partly() && smaller * mmPerPixel < least) {
            found.add(
                    text(
                            "%s is %.1f × %.1f mm, less than %.0f",
                            target.id(),
                            target.width() * mmPerPixel,
                            target.height() * mmPerPixel,
                            least));
        }
    }

    private void letters(Text text, List<String> found) {
        double cap = (text.font() + ROUNDED_PX) * CAP_HEIGHT * mmPerPixel;
        double least = isLarge ? LARGE_CAP_MM : CAP_MM;
        if (cap < least) {
            found.add(text("%s has capitals of %.1f mm, less than %.2f", name(text), cap, least));
        }
        double needed = isStrong ? STRONG_CONTRAST : CONTRAST;
        text.contrast()
                .filter(ratio -> ratio < needed)
                .ifPresent(ratio ->
                        found.add(
                                text(
                                        "%s has a contrast of %.2f, less than %.1f",
                                        name(text), ratio, needed)));
        boolean isOff =
                text.x() < -1
                        || text.right() > widthPx + 1
                        || text.y() < -1
                        || text.bottom() > heightPx + 1;
        if (text.cut() || isOff) {
            found.add(name(text) + " is cut");
        }
    }

    private void pairs(List<Target> targets, List<String> found) {
        for (int i = 0; i < targets.size(); i++) {
            for (Target other : targets.subList(i + 1, targets.size())) {
                Target one = targets.get(i);
                double gap = (one.gapTo(other) + ROUNDED_PX) * mmPerPixel;
                if (gap < GAP_MM && !one.holds(other) && !other.holds(one)) {
                    found.add(text("%s and %s are %.1f mm apart", one.id(), other.id(), gap));
                }
            }
        }
    }

    private static void overlaps(List<Text> texts, List<String> found) {
        for (int i = 0; i < texts.size(); i++) {
            for (Text other : texts.subList(i + 1, texts.size())) {
                if (isOver(texts.get(i), other)) {
                    found.add(name(texts.get(i)) + " lies over " + name(other));
                }
            }
        }
    }

    /// Text of one thing over another thing.
    private static void astray(Layout layout, List<String> found) {
        for (Text text : layout.texts()) {
            Stream<Target> over =
                    layout.targets().stream()
                            .filter(target -> !target.id().equals(text.on()))
                            .filter(target -> isOver(target, text) && !target.holds(text));
            over.forEach(target -> found.add(name(text) + " runs under " + target.id()));
        }
    }

    private static boolean isOver(Box one, Box other) {
        return one.gapTo(other) < -OVERLAP_PX;
    }

    private static String name(Text text) {
        String where =
                text.on().isEmpty()
                        ? "text at %d, %d".formatted(text.x(), text.y())
                        : "text on %s at %d, %d".formatted(text.on(), text.x(), text.y());
        return text.words().map(words -> where + " «" + words + "»").orElse(where);
    }

    private static String text(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
