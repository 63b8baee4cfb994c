// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.demo;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.provisioning.stack.FrameBuffer;
import ua.krynytsia.provisioning.stack.Glass;
import ua.krynytsia.provisioning.stack.Patience;
import ua.krynytsia.provisioning.stack.Rectangle;

/// One resident's visit, by taps on the running app; after each step the display's pixels are
/// saved. A step whose screen does not come, or whose picture is blank or the one before, fails.
final class Walk {
    private static final Duration SETTLE = Duration.ofSeconds(20);
    private static final Duration FIRST_MAP = Duration.ofSeconds(4);
    private static final Duration IDLE = Duration.ofMinutes(3);
    private static final int FEWEST_COLOURS = 5;

    /// Where the map lies, without its buttons.
    private static final Rectangle MAP = new Rectangle(120, 420, 700, 900);

    private static final int MOST_QUESTIONS = 30;
    private static final String PHRASE = "біля будинку не горить ліхтар";

    private final Glass glass;
    private final Path pictures;
    private final PrintWriter out;
    private int count;
    private long last;

    Walk(Glass glass, Path pictures, PrintWriter out) {
        this.glass = glass;
        this.pictures = pictures;
        this.out = out;
    }

    void walk() {
        try {
            Files.createDirectories(pictures);
        } catch (IOException e) {
            throw new ProvisioningException("cannot make the folder " + pictures, e);
        }
        glass.target("attract");
        picture("attract");
        glass.tap("attract");
        glass.target("search-bar");
        picture("home");
        catalogue();
        search();
        map();
        appeal();
        english();
        idle();
    }

    private void catalogue() {
        tapFirst("tile-guide");
        awaitFirst("resource-");
        picture("section");
        tapFirst("resource-");
        awaitFirst("row-");
        picture("list");
        glass.tap("list-narrow");
        awaitFirst("choice-district-");
        picture("districts");
        tapFirst("choice-district-");
        glass.tap("facets-done");
        tapFirst("row-");
        glass.target("entry-map");
        picture("entry");
        glass.tap("entry-map");
        glass.screen("map");
        map("entry-on-map");
        home();
    }

    private void search() {
        glass.tap("search-bar");
        glass.target("key-а");
        picture("search-empty");
        type("бібліотеки");
        awaitFirst("result-");
        settle();
        picture("search-found");
        tapFirst("result-");
        glass.target("entry-map");
        picture("entry-found");
        long upper = contentSum();
        glass.tap("card-down");
        awaitChange(upper);
        picture("entry-further-down");
        home();
        glass.tap("search-bar");
        type("запах газу");
        awaitFirst("result-");
        settle();
        long before = contentSum();
        tapFirst("result-");
        awaitChange(before);
        picture("entry-with-text");
        home();
    }

    private void map() {
        glass.tap("open-map");
        glass.target("map-city");
        map("map");
        glass.tap("map-closer");
        map("map-closer");
        home();
    }

    private void appeal() {
        tapFirst("tile-appeals");
        tapFirst("form-appeal");
        glass.target("next");
        picture("question-choice");
        boolean isTyped = false;
        for (int i = 0; i < MOST_QUESTIONS && !has("submit"); i++) {
            long before = contentSum();
            boolean typed = answer();
            if (typed && !isTyped) {
                picture("question-typed");
                isTyped = true;
                before = contentSum();
            }
            glass.tap("next");
            awaitChange(before);
        }
        glass.target("submit");
        picture("review");
        glass.tap("submit");
        glass.screen("receipt");
        picture("receipt");
        home();
    }

    /// Gives the question that stands there an answer, where one can be guessed.
    ///
    /// @return whether it was typed
    private boolean answer() {
        settle();
        Optional<String> choice = first("answer-");
        if (choice.isPresent()) {
            glass.tap(choice.get());
            settle();
            return false;
        }
        if (has("key-ц")) {
            type(PHRASE);
            settle();
            return true;
        }
        return false;
    }

    private void english() {
        glass.target("search-bar");
        glass.tap("language");
        picture("home-english");
    }

    private void idle() {
        Patience.until("the warning before the end", IDLE, () -> has("still-here"));
        picture("idle-warning");
        Patience.until("the attract screen after the warning", IDLE, () -> has("attract"));
        picture("attract-again");
    }

    private void home() {
        glass.tap("nav-home");
        glass.target("search-bar");
        settle();
    }

    private void type(String text) {
        for (char letter : text.toCharArray()) {
            glass.tap(letter == ' ' ? "key-space" : "key-" + letter);
            Patience.pause(Duration.ofMillis(160));
        }
    }

    private void tapFirst(String beginning) {
        glass.tap(awaitFirst(beginning));
    }

    private String awaitFirst(String beginning) {
        return Patience.untilPresent("a target " + beginning + "…", SETTLE, () -> first(beginning));
    }

    private Optional<String> first(String beginning) {
        return glass.layout().flatMap(layout -> layout.findBeginning(beginning));
    }

    private boolean has(String id) {
        return glass.layout().flatMap(layout -> layout.find(id)).isPresent();
    }

    private void awaitChange(long before) {
        Patience.until("the next screen", SETTLE, () -> contentSum() != before);
        settle();
    }

    /// The pixels between the top bar, where a clock ticks, and the lower edge.
    private long contentSum() {
        FrameBuffer pixels = glass.display().pixels();
        return pixels.sum(new Rectangle(0, 240, pixels.width(), pixels.height() - 240));
    }

    private void settle() {
        glass.display().settle(SETTLE);
    }

    private void picture(String name) {
        picture(name, glass.display().pixels().whole());
    }

    /// The first map is painted by a worker that has never run before.
    private void map(String name) {
        Patience.pause(FIRST_MAP);
        picture(name, MAP);
    }

    /// @param lively the part where something must be seen
    private void picture(String name, Rectangle lively) {
        FrameBuffer pixels = glass.display().pixels();
        Patience.until(
                "something new to see for the picture '" + name + "'",
                SETTLE,
                () -> pixels.colours(lively) >= FEWEST_COLOURS && contentSum() != last);
        settle();
        long sum = contentSum();
        last = sum;
        count++;
        Path file = pictures.resolve(String.format(Locale.ROOT, "%02d-%s.png", count, name));
        pixels.save(file);
        out.println(file);
        out.flush();
    }
}
