// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import ua.krynytsia.rules.content.Problem;
import ua.krynytsia.server.http.FormBody;
import ua.krynytsia.server.http.Tongue;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.FieldDefinition;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.Resource;

/// An entry in the editor: its fields with what is typed, and the entry that comes of it.
///
/// @param entry what is to be saved; as it was before in fields that are wrong
/// @param changed ids of the fields whose values differ from before
record EntryDraft(List<FieldInput> inputs, Entry entry, List<String> changed) {

    /// As it stands in the catalogue.
    static EntryDraft of(Resource resource, Entry entry, Tongue tongue) {
        var inputs = new ArrayList<FieldInput>();
        for (FieldDefinition field : resource.fields()) {
            Map<String, String> boxes =
                    entry.value(field.id())
                            .map(value -> Boxes.of(field.type(), value, tongue))
                            .orElse(Map.of());
            inputs.add(new FieldInput(field, boxes, Optional.empty()));
        }
        return new EntryDraft(List.copyOf(inputs), entry, List.of());
    }

    /// As a person filled it in over `before`.
    static EntryDraft read(Resource resource, Entry before, FormBody form, Tongue tongue) {
        var inputs = new ArrayList<FieldInput>();
        var values = new TreeMap<>(before.values());
        var changed = new ArrayList<String>();
        for (FieldDefinition field : resource.fields()) {
            Optional<FieldValue> was = before.value(field.id());
            Function<String, String> box = part -> form.text("f." + field.id() + "." + part);
            TypedValue typed = Boxes.read(field.type(), box, was);
            Optional<String> problem = Optional.empty();
            switch (typed) {
                case TypedValue.Given(FieldValue value) -> values.put(field.id(), value);
                case TypedValue.Blank() -> values.remove(field.id());
                case TypedValue.Wrong(var reason) -> problem = Optional.of(tongue.say(reason));
            }
            if (!Optional.ofNullable(values.get(field.id())).equals(was)) {
                changed.add(field.id());
            }
            inputs.add(new FieldInput(field, boxes(form, field, was, tongue), problem));
        }
        Entry entry = before.withValues(values);
        return new EntryDraft(List.copyOf(inputs), entry, List.copyOf(changed));
    }

    boolean isWrong() {
        return inputs.stream().anyMatch(input -> input.problem().isPresent());
    }

    EntryDraft withProblems(List<Problem> problems, Tongue tongue) {
        var byField = new HashMap<String, String>();
        problems.forEach(problem -> byField.put(problem.field(), tongue.say(problem.message())));
        List<FieldInput> marked =
                inputs.stream()
                        .map(input ->
                                input.with(
                                        Optional.ofNullable(byField.get(input.definition().id()))))
                        .toList();
        return new EntryDraft(marked, entry, changed);
    }

    private static Map<String, String> boxes(
            FormBody form, FieldDefinition field, Optional<FieldValue> was, Tongue tongue) {
        var boxes = new HashMap<String, String>();
        for (String part : List.of("uk", "en", "lat", "lon", Boxes.VALUE)) {
            form.find("f." + field.id() + "." + part).ifPresent(text -> boxes.put(part, text));
        }
        if (boxes.isEmpty()) {
            was.ifPresent(value -> boxes.putAll(Boxes.of(field.type(), value, tongue)));
        }
        return boxes;
    }
}
