// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.drill.sessions;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import ua.krynytsia.app.window.Layout;
import ua.krynytsia.app.window.Layout.Target;
import ua.krynytsia.provisioning.stack.Patience;
import ua.krynytsia.provisioning.visitor.Sought;
import ua.krynytsia.provisioning.visitor.Stand;
import ua.krynytsia.provisioning.visitor.Visitor;

/// One visit after the other, each the same way: search with a typed marker, a section, a list, a
/// card, the other language, larger letters, an appeal with the marker in its text, finish. A visit
/// that looks finds everything by its words and remembers the way; the others go it blindly.
final class Guest {
    private static final Duration LONGEST = Duration.ofSeconds(15);
    private static final Duration LAST_WAIT = Duration.ofSeconds(2);
    private static final List<String> LEAVE = List.of("Так, стерти", "Yes, clear it");
    private static final List<String> FINISH = List.of("Завершити і стерти", "Finish and clear");

    private final Stand stand;
    private final List<Step> way = new ArrayList<>();

    private sealed interface Step {}

    private record Tap(int x, int y) implements Step {}

    /// The marker, on a keyboard plugged in.
    private record Write() implements Step {}

    Guest(Stand stand) {
        this.stand = stand;
    }

    Stand stand() {
        return stand;
    }

    /// A visit that looks.
    void visit(String marker) {
        way.clear();
        touch("Торкніться екрана");
        touch("Знайти");
        write(marker);
        touch("На головну");
        answer();
        touchId("tile-guide", "tile-health");
        touchId("resource-pharmacies", "resource-");
        touchId("row-");
        touch("English");
        touch("Українська");
        comfort();
        touch("На головну");
        appeal(marker);
        touch("Завершити і стерти");
        answer();
        stand.eyes().await("the attract picture", LONGEST, Stand::isAttract);
    }

    /// The search typed on the screen's own keys: what they remember must go as well.
    void visitByHand(String marker) {
        var visitor = new Visitor(stand.finger(), stand.eyes());
        visitor.touch("Торкніться екрана");
        visitor.touch("Знайти");
        visitor.touch("EN");
        visitor.type(marker);
        end();
    }

    int steps() {
        return way.size();
    }

    /// One step of a blind visit.
    void step(int number, String marker) {
        if (number < way.size()) {
            switch (way.get(number)) {
                case Tap(int x, int y) -> stand.finger().tap(x, y);
                case Write _ -> stand.finger().send("type --delay 4 " + marker);
            }
        }
    }

    /// Whether a blind visit ended where it should; where not, it is ended now.
    boolean isEnded() {
        long end = System.nanoTime() + LAST_WAIT.toNanos();
        while (System.nanoTime() < end) {
            if (stand.eyes().layout().filter(Stand::isAttract).isPresent()) {
                return true;
            }
            Patience.pause(Duration.ofMillis(10));
        }
        end();
        return false;
    }

    private void end() {
        var visitor = new Visitor(stand.finger(), stand.eyes());
        if (Stand.isAttract(visitor.now())) {
            return;
        }
        var leave = new ArrayList<>(LEAVE);
        leave.addAll(FINISH);
        leave.add("Закрити");
        visitor.touchAny(leave);
        if (visitor.isRead(LEAVE.getFirst()) || visitor.isRead(LEAVE.getLast())) {
            visitor.touchAny(LEAVE);
        }
        stand.eyes().await("the attract picture", LONGEST, Stand::isAttract);
    }

    private void comfort() {
        if (see(layout -> new Sought("Зручність").among(layout)).isPresent()) {
            touch("Зручність");
            touchId("comfort-size-large");
            touchId("comfort-close");
        }
    }

    /// As far as the first question that is answered by writing.
    private void appeal(String marker) {
        touch("Звернення");
        touch("Написати звернення");
        touchId("answer-kind-application", "answer-");
        touchId("answer-topic-roads", "answer-");
        see(layout -> new Sought("Готово").among(layout));
        write(marker);
    }

    /// Where the screen asks whether what was typed may go.
    private void answer() {
        Optional<Target> yes = see(layout -> new Sought(LEAVE.getFirst()).among(layout));
        yes.ifPresent(this::tap);
    }

    private void write(String marker) {
        way.add(new Write());
        step(way.size() - 1, marker);
        Patience.pause(Duration.ofMillis(400));
    }

    private void touch(String words) {
        touch(words, layout -> new Sought(words).among(layout));
    }

    /// The first of these doors that is there.
    private void touchId(String... beginnings) {
        touch(String.join(", ", beginnings), layout -> first(layout, beginnings));
    }

    private static Optional<Target> first(Layout layout, String... beginnings) {
        return Stream.of(beginnings)
                .flatMap(beginning ->
                        layout.targets().stream()
                                .filter(target -> target.id().startsWith(beginning))
                                .limit(1))
                .findFirst();
    }

    private void touch(String what, Function<Layout, Optional<Target>> look) {
        tap(
                Patience.untilPresent(
                        "«" + what + "»", LONGEST, () -> stand.eyes().layout().flatMap(look)));
    }

    /// What is there now or in a moment.
    private Optional<Target> see(Function<Layout, Optional<Target>> look) {
        long end = System.nanoTime() + Duration.ofMillis(700).toNanos();
        Optional<Target> seen = Optional.empty();
        while (seen.isEmpty() && System.nanoTime() < end) {
            seen = stand.eyes().layout().flatMap(look);
            Patience.pause(Duration.ofMillis(20));
        }
        return seen;
    }

    private void tap(Target target) {
        long before = stand.eyes().moment();
        way.add(
                new Tap(
                        (int) (target.x() + target.width() / 2),
                        (int) (target.y() + target.height() / 2)));
        step(way.size() - 1, "");
        stand.eyes().isChanged(before, Duration.ofMillis(700));
    }
}
