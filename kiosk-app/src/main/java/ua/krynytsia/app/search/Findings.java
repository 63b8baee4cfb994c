// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.controls.Touchable;
import ua.krynytsia.app.i18n.Texts;
import ua.krynytsia.app.parts.Flow;
import ua.krynytsia.app.parts.LineRow;
import ua.krynytsia.app.route.ScreenContext;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.local.Home;
import ua.krynytsia.wire.local.SearchAnswer;

/// What was found, group under group, each line the way to its card. Of many groups each shows its
/// first lines and a way to the rest; chips above leave one section, below where large letters
/// would leave no room for what was found.
final class Findings {
    private static final int FEW = 3;
    private static final int FIRST_LINES = 4;
    private static final int FIRST_GROUPS = 8;
    private static final String ALL = "all";

    private final ScreenContext context;
    private final Kit kit;
    private final LineRow row;
    private final Query query;
    private final Runnable changed;

    /// @param changed the same answer is to be shown otherwise
    Findings(ScreenContext context, Query query, Runnable changed) {
        this.context = context;
        this.kit = context.kit();
        this.row = new LineRow(context);
        this.query = query;
        this.changed = changed;
    }

    VBox of(SearchAnswer answer) {
        var box = new VBox();
        box.getStyleClass().add("findings");
        Texts texts = context.texts();
        var head =
                answer.corrected()
                        .map(words -> kit.strong(texts.of(SearchWords.CORRECTED, words)))
                        .orElseGet(() -> kit.note(texts.of(t -> found(t, answer))));
        head.getStyleClass().add("live");
        box.getChildren().add(head);
        List<Section> sections = sections(answer);
        boolean isLarge = context.kit().tokens().isLarge();
        if (sections.size() > 1 && !isLarge) {
            box.getChildren().add(chips(sections));
        }
        List<SearchAnswer.Group> groups = wanted(answer.groups());
        groups(groups, box);
        List<SearchAnswer.Group> mentions = wanted(answer.mentions());
        if (!mentions.isEmpty()) {
            box.getChildren().add(kit.strong(texts.of(SearchWords.MENTIONED)));
            groups(mentions, box);
        }
        if (sections.size() > 1 && isLarge) {
            box.getChildren().add(chips(sections));
        }
        return box;
    }

    private static String found(Texts texts, SearchAnswer answer) {
        return texts.say(SearchWords.FOUND, texts.count(SearchWords.ENTRIES, answer.total()));
    }

    private void groups(List<SearchAnswer.Group> groups, VBox into) {
        int shown = query.isOpen(ALL) ? groups.size() : Math.min(FIRST_GROUPS, groups.size());
        boolean isShort = groups.size() > FEW;
        groups.subList(0, shown).forEach(group -> into.getChildren().add(group(group, isShort)));
        if (shown < groups.size()) {
            into.getChildren()
                    .add(more("more-groups", ALL, SearchWords.MORE_GROUPS, groups.size() - shown));
        }
    }

    private Node group(SearchAnswer.Group group, boolean isShort) {
        Texts texts = context.texts();
        LocalizedText title = group.presentation().title();
        var name = kit.strong(texts.of(t -> t.in(title) + " · " + group.total()));
        var head = new HBox(kit.icon(group.presentation().icon()), name);
        head.getStyleClass().add("finding-head");
        var rows = new VBox();
        rows.getStyleClass().add("rows");
        boolean isWhole = !isShort || query.isOpen(group.resource());
        int most = isWhole ? group.lines().size() : FIRST_LINES;
        group.lines().stream()
                .limit(most)
                .forEach(line -> {
                    String id = "result-" + line.resource() + "-" + line.id();
                    rows.getChildren()
                            .add(row.of(line, id, group.presentation().icon(), List.of()));
                });
        int left = group.lines().size() - most;
        if (left > 0) {
            rows.getChildren()
                    .add(
                            more(
                                    "more-" + group.resource(),
                                    group.resource(),
                                    SearchWords.MORE,
                                    left));
        }
        var box = new VBox(head, rows);
        box.getStyleClass().add("finding-group");
        return box;
    }

    private Touchable more(String id, String what, SearchWords words, int left) {
        return kit.secondary(
                id,
                "expand_more",
                context.texts().of(words, left),
                () -> {
                    query.open(what);
                    changed.run();
                });
    }

    private List<SearchAnswer.Group> wanted(List<SearchAnswer.Group> groups) {
        return groups.stream()
                .filter(group ->
                        query.section().isEmpty() || query.section().equals(group.section()))
                .toList();
    }

    private record Section(Optional<String> id, LocalizedText name, int found) {}

    /// In the order of the home screen, after all of them together.
    private List<Section> sections(SearchAnswer answer) {
        var sections = new ArrayList<Section>();
        var counts = answer.further().map(SearchAnswer.Further::bySection);
        int all = counts.map(of -> of.values().stream().mapToInt(i -> i).sum()).orElse(0);
        sections.add(new Section(Optional.empty(), SearchWords.EVERYWHERE.text(), all));
        context.home().get().map(Home::sections).orElse(List.of()).stream()
                .map(tile -> tile.section())
                .forEach(section -> {
                    int found = counts.map(of -> of.getOrDefault(section.id(), 0)).orElse(0);
                    if (found > 0) {
                        sections.add(
                                new Section(
                                        Optional.of(section.id()),
                                        section.presentation().title(),
                                        found));
                    }
                });
        return sections.size() > 2 ? sections : List.of();
    }

    private Node chips(List<Section> sections) {
        var chips = new Flow(kit.units(0.8));
        for (Section section : sections) {
            Touchable chip =
                    kit.chip(
                            "section-" + section.id().orElse(ALL),
                            context.texts()
                                    .of(texts ->
                                            texts.in(section.name()) + " · " + section.found()),
                            () -> {
                                query.narrow(section.id());
                                changed.run();
                            });
            chip.setChosen(section.id().equals(query.section()));
            chips.getChildren().add(chip);
        }
        return chips;
    }
}
