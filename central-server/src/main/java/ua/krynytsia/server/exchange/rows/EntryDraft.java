// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import ua.krynytsia.rules.content.EntryValidation;
import ua.krynytsia.rules.content.Problem;
import ua.krynytsia.server.exchange.profile.Notes;
import ua.krynytsia.server.exchange.values.Known;
import ua.krynytsia.server.exchange.values.Printing;
import ua.krynytsia.server.exchange.values.Reading;
import ua.krynytsia.server.exchange.values.Words;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.FieldDefinition;
import ua.krynytsia.wire.content.FieldTrait;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.Resource;

/// The values of one entry as they come together: what stood there, what the row says, and what of
/// it fits no field and goes to the note. One row, one draft.
final class EntryDraft {
    /// How a note begins that an import made, so that the next import may replace it.
    private static final String MADE_BY_IMPORT = "З файлу: ";

    private final Resource resource;
    private final Known known;
    private final Map<String, String> columns = new LinkedHashMap<>();
    private final Map<String, FieldValue> values;
    private final Map<String, String> raw = new LinkedHashMap<>();
    private final Map<String, String> leftovers = new LinkedHashMap<>();
    private final List<LocalizedText> warnings = new ArrayList<>();

    /// @param known what the cells may speak of
    EntryDraft(Resource resource, Map<String, FieldValue> standing, Known known) {
        this.resource = resource;
        this.known = known;
        this.values = new TreeMap<>(standing);
    }

    /// Puts the words of a cell, or takes the value out where they are blank.
    ///
    /// @param column where the words stand in the file
    void set(FieldDefinition field, String language, String words, String column) {
        named(field, column);
        if (stands(field, language, words)) {
            raw.put(field.id(), words);
            return;
        }
        boolean ukrainian = language.equals(LocalizedText.UKRAINIAN);
        if (!ukrainian) {
            boolean line =
                    field.type() instanceof FieldType.Address
                            || (field.type() instanceof FieldType.Text text && !text.multiline());
            String kept = line ? Words.line(words) : Words.lines(words);
            boolean source = field.type() instanceof FieldType.RichText;
            translate(field, language, source ? Words.source(words) : kept);
            return;
        }
        Reading reading =
                words.isBlank()
                        ? new Reading(Optional.empty(), "")
                        : Reading.of(field.type(), words, known);
        take(field, words, reading);
    }

    /// Remembers where the words of a field stand in the file.
    void named(FieldDefinition field, String column) {
        columns.putIfAbsent(field.id(), column);
    }

    /// Puts pictures by the names of their files and what they show in Ukrainian and English.
    void photos(FieldDefinition field, FieldType.Photos type, String files, LocalizedText shown) {
        FieldValue standing = values.get(field.id());
        boolean same =
                standing != null
                        && stands(field, LocalizedText.UKRAINIAN, files)
                        && shows(standing, LocalizedText.UKRAINIAN, shown)
                        && shows(standing, LocalizedText.ENGLISH, shown);
        if (!same) {
            Reading reading =
                    files.isBlank()
                            ? new Reading(Optional.empty(), "")
                            : Reading.photos(type, files, shown, known);
            take(field, files, reading);
        }
    }

    private static boolean shows(FieldValue standing, String language, LocalizedText shown) {
        String words = shown.byLanguage().getOrDefault(language, "");
        return words.isBlank() || Printing.alternatives(standing, language).equals(words);
    }

    /// Whether the cell says in its own notation what stands there already, whatever it would be
    /// read as. An address whose street is not known yet is looked up anew.
    private boolean stands(FieldDefinition field, String language, String words) {
        FieldValue standing = values.get(field.id());
        if (standing == null || words.isBlank()) {
            return false;
        }
        boolean placed =
                !(standing instanceof FieldValue.Address(var _, var place)) || place.isPresent();
        return placed
                && Printing.of(field.type(), standing, language).strip().equals(words.strip());
    }

    private void take(FieldDefinition field, String words, Reading reading) {
        String language = LocalizedText.UKRAINIAN;
        if (!words.isBlank()) {
            raw.put(field.id(), words);
        }
        Optional<FieldValue> value =
                reading.value().map(read -> merged(field.id(), language, read));
        value.ifPresentOrElse(put -> values.put(field.id(), put), () -> values.remove(field.id()));
        if (!reading.leftover().isBlank()) {
            leave(field, reading.leftover());
        }
    }

    void put(FieldDefinition field, FieldValue value) {
        values.put(field.id(), value);
    }

    void remove(FieldDefinition field) {
        values.remove(field.id());
    }

    void warn(LocalizedText warning) {
        warnings.add(warning);
    }

    List<LocalizedText> warnings() {
        return warnings;
    }

    Map<String, FieldValue> values() {
        return values;
    }

    boolean hasLeftovers() {
        return !leftovers.isEmpty();
    }

    /// Moves what the resource does not accept to the note, where the entry can do without it.
    ///
    /// @return what is wrong all the same
    List<Problem> settle() {
        writeNote();
        for (Problem problem : EntryValidation.check(resource, values)) {
            resource.findField(problem.field())
                    .ifPresentOrElse(this::moveOut, () -> values.remove(problem.field()));
        }
        writeNote();
        return EntryValidation.check(resource, values);
    }

    private void moveOut(FieldDefinition field) {
        if (field.has(FieldTrait.REQUIRED) || field.id().equals(Notes.FIELD)) {
            return;
        }
        values.remove(field.id());
        String words = raw.get(field.id());
        if (words != null) {
            leave(field, words);
        }
    }

    private void leave(FieldDefinition field, String words) {
        String column = columns.getOrDefault(field.id(), field.label().ukrainian());
        boolean kept = !field.has(FieldTrait.INTERNAL) && Notes.areIn(resource);
        if (kept) {
            leftovers.put(field.label().ukrainian(), Words.line(words));
        }
        warnings.add(RowWords.moved(field, column, Words.line(words), kept));
    }

    private void writeNote() {
        if (!Notes.areIn(resource)) {
            return;
        }
        String own = raw.getOrDefault(Notes.FIELD, "");
        if (!leftovers.isEmpty()) {
            var note = new StringBuilder(own.isEmpty() ? "" : Words.lines(own) + "\n");
            note.append(MADE_BY_IMPORT);
            leftovers.forEach(
                    (label, words) -> note.append(label).append(": ").append(words).append("; "));
            note.setLength(note.length() - 2);
            values.put(Notes.FIELD, new FieldValue.Text(LocalizedText.of(note.toString())));
        } else if (own.isEmpty() && isMadeByImport(values.get(Notes.FIELD))) {
            values.remove(Notes.FIELD);
        }
    }

    private static boolean isMadeByImport(@Nullable FieldValue note) {
        return note instanceof FieldValue.Text text
                && text.text().ukrainian().startsWith(MADE_BY_IMPORT);
    }

    /// The new Ukrainian words with the translations that stood beside the old ones.
    private FieldValue merged(String field, String language, FieldValue read) {
        FieldValue old = values.get(field);
        return switch (read) {
            case FieldValue.Text text when old instanceof FieldValue.Text before ->
                    new FieldValue.Text(with(before.text(), language, text.text().ukrainian()));
            case FieldValue.RichText text when old instanceof FieldValue.RichText before ->
                    new FieldValue.RichText(
                            with(before.markdown(), language, text.markdown().ukrainian()));
            case FieldValue.Address text when old instanceof FieldValue.Address before ->
                    new FieldValue.Address(
                            with(before.text(), language, text.text().ukrainian()), text.place());
            default -> read;
        };
    }

    /// Translations come after the Ukrainian words and are nothing without them.
    private void translate(FieldDefinition field, String language, String words) {
        FieldValue value = values.get(field.id());
        if (value instanceof FieldValue.Text text) {
            values.put(field.id(), new FieldValue.Text(with(text.text(), language, words)));
        } else if (value instanceof FieldValue.Address text) {
            values.put(
                    field.id(),
                    new FieldValue.Address(with(text.text(), language, words), text.place()));
        } else if (value instanceof FieldValue.RichText text) {
            values.put(field.id(), new FieldValue.RichText(with(text.markdown(), language, words)));
        } else if (!words.isBlank()) {
            leave(field, words);
        }
    }

    private static LocalizedText with(LocalizedText text, String language, String words) {
        var all = new TreeMap<>(text.byLanguage());
        if (words.isBlank()) {
            all.remove(language);
        } else {
            all.put(language, words);
        }
        return new LocalizedText(all);
    }
}
