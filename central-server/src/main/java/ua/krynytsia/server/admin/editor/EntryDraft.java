// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import ua.krynytsia.rules.content.Problem;
import ua.krynytsia.server.http.FormBody;
import ua.krynytsia.server.http.Tongue;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.FieldDefinition;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.content.Showing;

/// An entry in the editor: its fields with what is typed, and the entry that comes of it.
///
/// @param showing the boxes of a rubric's entry; empty for other resources
/// @param entry what is to be saved; as it was before in fields that are wrong
/// @param changed ids of the fields whose values differ from before
public record EntryDraft(
        List<FieldInput> inputs,
        Optional<ShowingInput> showing,
        Entry entry,
        List<String> changed) {
    private static final String SHOWING = "showing";

    public EntryDraft {
        inputs = List.copyOf(inputs);
        changed = List.copyOf(changed);
    }

    /// As it stands in the catalogue.
    public static EntryDraft of(Resource resource, Entry entry, Shelf shelf) {
        var inputs = new ArrayList<FieldInput>();
        for (FieldDefinition field : resource.fields()) {
            Map<String, String> boxes =
                    entry.value(field.id())
                            .map(value -> Boxes.of(field.type(), value, shelf.tongue()))
                            .orElse(Map.of());
            inputs.add(FieldInput.of(field, Typed.of(boxes), shelf));
        }
        return new EntryDraft(inputs, ShowingInput.of(resource, entry.showing()), entry, List.of());
    }

    /// As a person filled it in over `before`. What was not on the page stays as it was.
    public static EntryDraft read(Resource resource, Entry before, FormBody form, Shelf shelf) {
        var inputs = new ArrayList<FieldInput>();
        var values = new TreeMap<>(before.values());
        var changed = new ArrayList<String>();
        for (FieldDefinition field : resource.fields()) {
            Optional<FieldValue> was = before.value(field.id());
            FieldInput input = read(field, was, form, values, shelf);
            inputs.add(input);
            if (!Optional.ofNullable(values.get(field.id())).equals(was)) {
                changed.add(field.id());
            }
        }
        Optional<ShowingInput> showing = ShowingInput.read(resource, form, before.showing());
        Optional<Showing> shown = showing.map(ShowingInput::result).orElse(before.showing());
        if (!shown.equals(before.showing())) {
            changed.add(SHOWING);
        }
        var entry = new Entry(before.resource(), before.id(), values, before.locality(), shown);
        return new EntryDraft(inputs, showing, entry, changed);
    }

    private static FieldInput read(
            FieldDefinition field,
            Optional<FieldValue> was,
            FormBody form,
            Map<String, FieldValue> values,
            Shelf shelf) {
        Typed raw = Typed.of(form, FieldInput.prefix(field));
        if (raw.isAway()) {
            Map<String, String> boxes =
                    was.map(value -> Boxes.of(field.type(), value, shelf.tongue()))
                            .orElse(Map.of());
            return FieldInput.of(field, Typed.of(boxes), shelf);
        }
        Typed typed = Boxes.settle(field.type(), raw, shelf);
        Map<String, LocalizedText> reasons = Map.of();
        switch (Boxes.read(field.type(), typed, was, shelf)) {
            case TypedValue.Given(FieldValue value) -> values.put(field.id(), value);
            case TypedValue.Blank() -> values.remove(field.id());
            case TypedValue.Wrong(var wrong) -> reasons = wrong;
        }
        return FieldInput.of(field, typed, shelf).with(said(reasons, shelf.tongue()));
    }

    /// Whether something typed cannot be read.
    public boolean isWrong() {
        return inputs.stream().anyMatch(FieldInput::isWrong)
                || showing.filter(ShowingInput::isWrong).isPresent();
    }

    /// The fields to be mended.
    public List<FieldInput> wrong() {
        return inputs.stream().filter(FieldInput::isWrong).toList();
    }

    /// Marks the fields whose translation is older than the Ukrainian text.
    ///
    /// @param outdated the languages by the id of a field
    public EntryDraft withOutdated(Function<String, Set<String>> outdated) {
        return new EntryDraft(
                inputs.stream()
                        .map(input -> input.withOutdated(outdated.apply(input.definition().id())))
                        .toList(),
                showing,
                entry,
                changed);
    }

    /// After a button inside a field, `verb:field`, which saves nothing: only what that field says
    /// of itself is told.
    public EntryDraft after(String act, Shelf shelf) {
        String verb = act.substring(0, Math.max(0, act.indexOf(':')));
        String field = act.substring(act.indexOf(':') + 1);
        return new EntryDraft(
                inputs.stream()
                        .map(input ->
                                input.definition().id().equals(field)
                                        ? input.after(verb, shelf)
                                        : input.with(Map.of()))
                        .toList(),
                showing.map(ShowingInput::unjudged),
                entry,
                changed);
    }

    public EntryDraft withProblems(List<Problem> problems, Tongue tongue) {
        var byField = new HashMap<String, String>();
        problems.forEach(problem -> byField.put(problem.field(), tongue.say(problem.message())));
        List<FieldInput> marked =
                inputs.stream()
                        .map(input -> {
                            String problem = byField.get(input.definition().id());
                            return input.with(problem == null ? Map.of() : Map.of("", problem));
                        })
                        .toList();
        return new EntryDraft(marked, showing, entry, changed);
    }

    private static Map<String, String> said(Map<String, LocalizedText> reasons, Tongue tongue) {
        var said = new HashMap<String, String>();
        reasons.forEach((part, reason) -> said.put(part, tongue.say(reason)));
        return said;
    }
}
