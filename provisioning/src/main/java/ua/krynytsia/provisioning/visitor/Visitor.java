// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.visitor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ua.krynytsia.app.window.Layout;
import ua.krynytsia.app.window.Layout.Target;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.provisioning.stack.Patience;

/// Somebody who knows what things are called and nothing else: touches what says the words looked
/// for, types on the keyboard of the screen, reads. Needs a layout log with words. Every tap is
/// counted with the words it touched.
public final class Visitor {
    private static final Duration USUAL = Duration.ofSeconds(12);

    /// The same key twice within this is taken for a trembling hand.
    private static final Duration GUARD = Duration.ofMillis(170);

    private static final Duration REACTION = Duration.ofMillis(1500);

    /// How often one leafs through a list before giving up.
    private static final int MOST_PAGES = 6;

    private static final int LONGEST_SHOWN = 40;
    private static final String DONE = "Готово";
    private static final List<String> LAYERS = List.of("123", "АБВ", "абв");
    private static final Sought LOWER = new Sought("Нижче");

    private final Finger finger;
    private final Eyes eyes;
    private final List<String> taps = new ArrayList<>();
    private int typed;

    public Visitor(Finger finger, Eyes eyes) {
        this.finger = finger;
        this.eyes = eyes;
    }

    /// The words touched so far, in order.
    public List<String> taps() {
        return List.copyOf(taps);
    }

    /// How many characters were typed so far.
    public int typed() {
        return typed;
    }

    /// The next visit is counted from its beginning.
    public void beginAnew() {
        taps.clear();
        typed = 0;
    }

    /// Touches what says this, leafing on where it is not in sight.
    ///
    /// @throws ProvisioningException naming the words where nothing says them
    public void touch(String words) {
        touch("«" + words + "»", layout -> new Sought(words).among(layout));
    }

    /// Touches the first of several ways to say it that stands on the glass.
    public void touchAny(List<String> waysToSay) {
        touch(
                "any of " + waysToSay,
                layout ->
                        waysToSay.stream()
                                .map(Sought::new)
                                .flatMap(words -> words.among(layout).stream())
                                .findFirst());
    }

    /// Touches what is found by looking.
    ///
    /// @param what for the failure
    public void touch(String what, Function<Layout, Optional<Target>> look) {
        Optional<Target> found = find(look);
        for (int page = 0; found.isEmpty() && page < MOST_PAGES && isMore(); page++) {
            tap(LOWER.among(now()).orElseThrow());
            found = find(look);
        }
        tap(found.orElseThrow(() -> notThere(what)));
    }

    /// Types on the keyboard that stands on the glass.
    public void type(String text) {
        String before = "";
        for (int at : text.codePoints().toArray()) {
            String letter = Character.toString(at);
            Target key = keyInSight(letter);
            if (letter.equals(before)) {
                Patience.pause(GUARD);
            }
            press(key);
            before = letter;
        }
    }

    /// Presses the key that ends typing.
    public void finishTyping() {
        long before = eyes.moment();
        press(Patience.untilPresent("the key «" + DONE + "»", USUAL, () -> key(now(), DONE)));
        eyes.isChanged(before, REACTION);
    }

    /// Where it is not on the keyboard, the key for digits, and back for letters.
    private Target keyInSight(String letter) {
        if (key(now(), letter).isEmpty()) {
            LAYERS.stream()
                    .flatMap(words -> key(now(), words).stream())
                    .findFirst()
                    .ifPresent(this::press);
        }
        return Patience.untilPresent("the key «" + letter + "»", USUAL, () -> key(now(), letter));
    }

    private void press(Target key) {
        finger.tap((int) (key.x() + key.width() / 2), (int) (key.y() + key.height() / 2));
        Patience.pause(Duration.ofMillis(25));
        typed++;
    }

    /// Waits until this can be read.
    public void read(String words) {
        var sought = new Sought(words);
        try {
            eyes.await("the words «" + words + "»", USUAL, sought::isRead);
        } catch (ProvisioningException e) {
            throw notThere("«" + words + "»");
        }
    }

    /// Whether it can be read now or in a moment.
    public boolean isRead(String words) {
        var sought = new Sought(words);
        long end = System.nanoTime() + REACTION.toNanos();
        while (System.nanoTime() < end) {
            if (sought.isRead(now())) {
                return true;
            }
            Patience.pause(Duration.ofMillis(20));
        }
        return false;
    }

    /// Whether letters to type with stand on the glass.
    public boolean isKeyboardThere() {
        return key(now(), "а").isPresent() || key(now(), "a").isPresent();
    }

    public Layout now() {
        return eyes.layout()
                .orElseThrow(() -> new ProvisioningException("the layout log is empty"));
    }

    /// Touches one thing and waits for what comes of it.
    public void tap(Target target) {
        long before = eyes.moment();
        taps.add(shown(target));
        finger.tap(
                (int) (target.x() + target.width() / 2), (int) (target.y() + target.height() / 2));
        eyes.isChanged(before, REACTION);
    }

    /// The first of its words.
    private static String shown(Target target) {
        String words = target.words().filter(seen -> !seen.isBlank()).orElse(target.id());
        return words.length() <= LONGEST_SHOWN ? words : words.substring(0, LONGEST_SHOWN) + "…";
    }

    private Optional<Target> find(Function<Layout, Optional<Target>> look) {
        long end = System.nanoTime() + REACTION.toNanos();
        Optional<Target> found = look.apply(now());
        while (found.isEmpty() && System.nanoTime() < end) {
            Patience.pause(Duration.ofMillis(20));
            found = look.apply(now());
        }
        return found;
    }

    private boolean isMore() {
        return LOWER.among(now()).isPresent();
    }

    private ProvisioningException notThere(String what) {
        String seen =
                String.join(
                        " | ", now().targets().stream().flatMap(t -> t.words().stream()).toList());
        return new ProvisioningException(
                what
                        + " is not on the glass of '"
                        + now().screen()
                        + "'; touched so far: "
                        + String.join(" → ", taps)
                        + "; what can be touched: "
                        + seen);
    }

    /// The key of a letter says it; the space bar is the widest key that says nothing.
    private static Optional<Target> key(Layout layout, String letter) {
        if (letter.equals(" ")) {
            return layout.targets().stream()
                    .filter(target -> target.words().filter(String::isBlank).isPresent())
                    .max(Comparator.comparingLong(Target::width));
        }
        return layout.targets().stream()
                .filter(target -> target.words().filter(letter::equalsIgnoreCase).isPresent())
                .findFirst();
    }
}
