// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.demo;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ua.krynytsia.app.window.Layout;
import ua.krynytsia.app.window.LayoutLaws;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.provisioning.stack.FrameBuffer;
import ua.krynytsia.provisioning.stack.Patience;
import ua.krynytsia.provisioning.stack.Rectangle;
import ua.krynytsia.provisioning.visitor.Stand;

/// The pictures of one run: each is taken off the display when it has come to rest, and its layout
/// held against the laws. At the end a sheet of all of them, to be opened in a browser.
final class Album {
    private static final Duration CALM = Duration.ofMillis(250);
    private static final Duration LONGEST = Duration.ofSeconds(12);
    private static final int FEWEST_COLOURS = 3;

    private final Path folder;
    private final PrintWriter out;
    private final List<Page> pages = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private int count;

    /// One picture.
    ///
    /// @param file relative to the album
    private record Page(String series, String name, String file, int broken) {}

    Album(Path folder, PrintWriter out) {
        this.folder = folder;
        this.out = out;
    }

    /// What is wrong with the pictures so far, in words.
    List<String> problems() {
        return List.copyOf(problems);
    }

    int size() {
        return pages.size();
    }

    /// The next picture begins a series of its own.
    void begin() {
        count = 0;
    }

    /// Takes what stands on the glass.
    ///
    /// @param series the folder, such as `portrait-large-uk`
    void take(String series, String name, Stand stand, LayoutLaws laws) {
        Layout layout = rest(stand);
        FrameBuffer pixels = stand.display().pixels();
        count++;
        String file = String.format(Locale.ROOT, "%s/%02d-%s.png", series, count, name);
        pixels.save(folder.resolve(file));
        List<String> broken = new ArrayList<>(laws.broken(layout));
        if (pixels.colours(pixels.whole()) < FEWEST_COLOURS) {
            broken.add("there is nothing on the picture");
        }
        broken.forEach(what -> problem(file + ": " + what));
        pages.add(new Page(series, name, file, broken.size()));
        out.println(broken.isEmpty() ? file : file + "   " + broken.size() + " broken");
        out.flush();
    }

    void problem(String what) {
        problems.add(what);
    }

    /// `index.html` beside the pictures.
    void bind() {
        var html =
                new StringBuilder("<!doctype html><meta charset=\"utf-8\"><title>Krynytsia</title>")
                        .append("<style>body{font:16px sans-serif;margin:2em;background:#FBF9F5}")
                        .append(
                                "figure{display:inline-block;margin:0 1em 1.5em"
                                        + " 0;vertical-align:top}")
                        .append("img{height:420px;border:1px solid #DDD7CC}</style>");
        String series = "";
        for (Page page : pages) {
            if (!page.series().equals(series)) {
                series = page.series();
                html.append("<h2>").append(series).append("</h2>");
            }
            String caption =
                    page.broken() == 0 ? page.name() : page.name() + " (" + page.broken() + ")";
            html.append(
                    "<figure><a href=\"%s\"><img loading=\"lazy\" src=\"%s\" alt=\"%s\"></a>"
                            .formatted(page.file(), page.file(), page.name()));
            html.append("<figcaption>").append(caption).append("</figcaption></figure>\n");
        }
        try {
            Files.writeString(folder.resolve("index.html"), html);
            Files.write(folder.resolve("problems.txt"), problems);
        } catch (IOException e) {
            throw new ProvisioningException("cannot write the sheet of pictures", e);
        }
    }

    /// Until neither the layout nor the pixels below the bar have changed for a moment.
    private static Layout rest(Stand stand) {
        long end = System.nanoTime() + LONGEST.toNanos();
        FrameBuffer pixels = stand.display().pixels();
        int bar = pixels.height() / 8;
        var below = new Rectangle(0, bar, pixels.width(), pixels.height() - bar);
        long sum = pixels.sum(below);
        long moment = stand.eyes().moment();
        long since = System.nanoTime();
        while (System.nanoTime() - since < CALM.toNanos() && System.nanoTime() < end) {
            Patience.pause(Duration.ofMillis(25));
            long now = pixels.sum(below);
            if (now != sum || stand.eyes().moment() != moment) {
                sum = now;
                moment = stand.eyes().moment();
                since = System.nanoTime();
            }
        }
        return stand.eyes()
                .layout()
                .orElseThrow(() -> new ProvisioningException("the layout log is empty"));
    }
}
