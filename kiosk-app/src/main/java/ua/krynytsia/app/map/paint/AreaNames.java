// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.map.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Names of areas, a word to a line, in the middle of each.
final class AreaNames {
    private static final Color HALO = new Color(0xFB, 0xF9, 0xF5, 225);
    private static final Color NAME = new Color(0x3B4B58);
    private static final int FAR = 1200;
    private static final int FIRST_ZOOM_WITH_WHOLE_NAMES = 12;
    private static final Pattern WORD_ENDS = Pattern.compile("\\s+|(?<=-)");

    private final Font font;
    private final String language;

    private final String shared;

    AreaNames(List<Patch> patches, Lettering letters, String language) {
        this.font = letters.bold();
        this.language = language;
        this.shared = sharedWord(patches);
    }

    void draw(Graphics2D g, Patch patch, int zoom, int x, int y) {
        if (Math.abs((long) x) > FAR || Math.abs((long) y) > FAR) {
            return;
        }
        List<String> lines = zoom < FIRST_ZOOM_WITH_WHOLE_NAMES ? shortened(patch) : words(patch);
        double step = font.getSize() * 1.02;
        double baseline = y - step * (lines.size() - 1) / 2 + font.getSize() * 0.35;
        g.setStroke(new BasicStroke(5, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                drawLine(g, lines.get(i), x, baseline + i * step);
            }
        }
    }

    private List<String> words(Patch patch) {
        return Stream.of(WORD_ENDS.split(patch.title().in(language).strip(), -1)).toList();
    }

    /// Without the word that all share, such as «район».
    private List<String> shortened(Patch patch) {
        return words(patch).stream().filter(word -> !word.equals(shared)).toList();
    }

    private String sharedWord(List<Patch> patches) {
        Set<String> last =
                patches.stream().map(patch -> words(patch).getLast()).collect(Collectors.toSet());
        return patches.size() > 1 && last.size() == 1 ? last.iterator().next() : "";
    }

    private void drawLine(Graphics2D g, String line, int x, double baseline) {
        var layout = new TextLayout(line, font, g.getFontRenderContext());
        double left = Math.rint(x - layout.getAdvance() / 2);
        Shape outline =
                layout.getOutline(AffineTransform.getTranslateInstance(left, Math.rint(baseline)));
        g.setColor(HALO);
        g.draw(outline);
        g.setColor(NAME);
        g.fill(outline);
    }
}
