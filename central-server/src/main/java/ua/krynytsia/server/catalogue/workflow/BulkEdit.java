// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.catalogue.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import ua.krynytsia.rules.content.EntryValidation;
import ua.krynytsia.rules.content.Problem;
import ua.krynytsia.server.catalogue.Catalogue;
import ua.krynytsia.server.catalogue.EntryList;
import ua.krynytsia.server.catalogue.SaveOutcome;
import ua.krynytsia.server.catalogue.StoredEntry;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.FieldValue;

/// One change over many entries. A dry run says what would become of each; the run itself saves
/// each at the revision that it saw, so whoever saves in between is not overwritten.
public final class BulkEdit {
    private static final int PAGE = 500;
    private static final int MOST = 20_000;

    private final Catalogue catalogue;
    private final Workflow workflow;

    public BulkEdit(Catalogue catalogue, Workflow workflow) {
        this.catalogue = catalogue;
        this.workflow = workflow;
    }

    /// Which entries.
    ///
    /// @param words that the entry holds; blank for all
    /// @param allowed whether this person may change it, before and after
    public record Selection(String resource, String words, Predicate<Entry> allowed) {}

    /// What is done to a field.
    public sealed interface Change {
        String field();

        /// Puts a value, whatever stood there; takes it away where `value` is empty.
        record Put(String field, Optional<FieldValue> value) implements Change {}

        /// Replaces words in the Ukrainian text.
        record Replace(String field, String words, String by) implements Change {}
    }

    /// @param changed those that are, or would be, changed; with the value before and after
    /// @param refused with the reason
    /// @param untouched how many stay as they are
    public record Report(List<Line> changed, List<Refusal> refused, int untouched) {
        public Report {
            changed = List.copyOf(changed);
            refused = List.copyOf(refused);
        }
    }

    public record Line(Entry before, Entry after) {}

    public record Refusal(Entry entry, LocalizedText reason) {}

    /// @param reach empty for a dry run
    public Report run(
            Selection selection, Change change, Optional<Workflow.Reach> reach, String who) {
        var run = new Run(selection, change, reach, who);
        for (StoredEntry stored : selected(selection)) {
            run.take(stored);
        }
        return new Report(run.changed, run.refused, run.untouched);
    }

    /// Read before the first is saved, since a save may change what matches.
    private List<StoredEntry> selected(Selection selection) {
        var all = new ArrayList<StoredEntry>();
        EntryList page;
        do {
            page = catalogue.listEntries(selection.resource(), selection.words(), all.size(), PAGE);
            all.addAll(page.entries());
        } while (page.entries().size() == PAGE && all.size() < MOST);
        return all;
    }

    private final class Run {
        private final Selection selection;
        private final Change change;
        private final Optional<Workflow.Reach> reach;
        private final String who;
        private final List<Line> changed = new ArrayList<>();
        private final List<Refusal> refused = new ArrayList<>();
        private int untouched;

        Run(Selection selection, Change change, Optional<Workflow.Reach> reach, String who) {
            this.selection = selection;
            this.change = change;
            this.reach = reach;
            this.who = who;
        }

        void take(StoredEntry stored) {
            Entry before = stored.entry();
            Entry after = applied(change, before);
            if (after.equals(before)) {
                untouched++;
            } else if (!selection.allowed().test(before) || !selection.allowed().test(after)) {
                refused.add(new Refusal(before, notYours()));
            } else {
                put(stored, after);
            }
        }

        private void put(StoredEntry stored, Entry after) {
            Function<LocalizedText, Refusal> refusal =
                    reason -> new Refusal(stored.entry(), reason);
            if (reach.isEmpty()) {
                Optional<Problem> problem = firstProblem(after);
                problem.ifPresent(it -> refused.add(refusal.apply(it.message())));
                if (problem.isEmpty()) {
                    changed.add(new Line(stored.entry(), after));
                }
                return;
            }
            List<String> fields = List.of(change.field());
            switch (workflow.save(after, stored.revision(), reach.get(), fields, who)) {
                case SaveOutcome.Saved saved -> changed.add(new Line(stored.entry(), after));
                case SaveOutcome.Conflict conflict -> refused.add(refusal.apply(overtaken()));
                case SaveOutcome.Invalid(var problems) ->
                        refused.add(
                                refusal.apply(
                                        problems.isEmpty()
                                                ? overtaken()
                                                : problems.getFirst().message()));
            }
        }

        private Optional<Problem> firstProblem(Entry after) {
            return catalogue.findResource(after.resource()).stream()
                    .flatMap(resource -> EntryValidation.check(resource, after.values()).stream())
                    .findFirst();
        }
    }

    private static Entry applied(Change change, Entry entry) {
        var values = new TreeMap<>(entry.values());
        switch (change) {
            case Change.Put(String field, Optional<FieldValue> value) -> {
                values.remove(field);
                value.ifPresent(it -> values.put(field, it));
            }
            case Change.Replace(String field, String words, String by) ->
                    values.computeIfPresent(field, (_, value) -> replaced(value, words, by));
        }
        return entry.withValues(values);
    }

    private static FieldValue replaced(FieldValue value, String words, String by) {
        return switch (value) {
            case FieldValue.Text(LocalizedText text) ->
                    new FieldValue.Text(replaced(text, words, by));
            case FieldValue.RichText(LocalizedText text) ->
                    new FieldValue.RichText(replaced(text, words, by));
            default -> value;
        };
    }

    private static LocalizedText replaced(LocalizedText text, String words, String by) {
        var byLanguage = new TreeMap<>(text.byLanguage());
        byLanguage.computeIfPresent(
                LocalizedText.UKRAINIAN, (_, ukrainian) -> ukrainian.replace(words, by));
        return new LocalizedText(byLanguage);
    }

    private static LocalizedText notYours() {
        return LocalizedText.of("Цей запис веде хтось інший.", "Somebody else keeps this entry.");
    }

    private static LocalizedText overtaken() {
        return LocalizedText.of(
                "Хтось саме змінив цей запис; його не чіпали.",
                "Somebody has just changed this entry; it was left alone.");
    }
}
