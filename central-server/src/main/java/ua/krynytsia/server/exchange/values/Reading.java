// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.values;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ua.krynytsia.rules.hours.HoursText;
import ua.krynytsia.wire.GeoPoint;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.Photo;

/// What a cell says to a field of some type.
///
/// @param value empty where nothing of it fits
/// @param leftover what of the cell found no place in the value, in its own words; else blank
public record Reading(Optional<FieldValue> value, String leftover) {
    static Reading whole(FieldValue value) {
        return new Reading(Optional.of(value), "");
    }

    static Reading none(String raw) {
        return new Reading(Optional.empty(), raw);
    }

    /// Reads `raw`, which is not blank and speaks of nothing that stands elsewhere.
    public static Reading of(FieldType type, String raw) {
        return of(type, raw, Known.NOTHING);
    }

    /// Reads `raw`, which is not blank.
    public static Reading of(FieldType type, String raw, Known known) {
        try {
            return switch (type) {
                case FieldType.Text text ->
                        whole(new FieldValue.Text(LocalizedText.of(text(text, raw))));
                case FieldType.RichText _ ->
                        whole(new FieldValue.RichText(LocalizedText.of(Words.source(raw))));
                case FieldType.Number number -> Numbers.number(number, raw);
                case FieldType.Money money -> Numbers.money(money, raw);
                case FieldType.Date _ -> Days.date(raw);
                case FieldType.Period _ -> Days.period(raw);
                case FieldType.Hours _ ->
                        HoursText.parse(raw)
                                .map(hours -> whole(new FieldValue.Hours(hours)))
                                .orElseGet(() -> none(raw));
                case FieldType.FormerNames _ -> FormerNameList.read(raw);
                case FieldType.Address address -> address(address, Words.line(raw), known);
                case FieldType.Phone _ -> Phones.read(raw);
                case FieldType.Link _ -> Links.read(raw);
                case FieldType.Email _ -> Emails.read(raw);
                case FieldType.Choice choice ->
                        Choices.find(choice.options(), raw)
                                .map(option -> whole(new FieldValue.Choice(option.id())))
                                .orElseGet(() -> none(raw));
                case FieldType.MultiChoice choice -> Lists.options(choice, raw);
                case FieldType.Reference reference -> Lists.references(reference, raw, known);
                case FieldType.YesNo _ ->
                        YesNo.of(raw)
                                .map(yes -> whole(new FieldValue.YesNo(yes)))
                                .orElseGet(() -> none(raw));
                case FieldType.Point _ -> point(raw);
                case FieldType.Line _ -> whole(new FieldValue.Line(WellKnownText.line(raw)));
                case FieldType.Area _ -> whole(new FieldValue.Area(WellKnownText.area(raw)));
                case FieldType.Photos photos -> photos(photos, raw, LocalizedText.of(""), known);
                case FieldType.Attachment _ -> attachment(raw.strip(), known);
                case FieldType.Unknown _ -> none(raw);
            };
        } catch (WireException e) {
            return none(raw);
        }
    }

    /// Reads the names of picture files and, in the same order, what the pictures show.
    ///
    /// @param alternatives what they show in Ukrainian and in English
    public static Reading photos(
            FieldType.Photos type, String files, LocalizedText alternatives, Known known) {
        List<String> names = Lists.parts(files);
        List<String> words = Lists.parts(alternatives.ukrainian());
        List<String> english =
                Lists.parts(alternatives.byLanguage().getOrDefault(LocalizedText.ENGLISH, ""));
        var photos = new ArrayList<Photo>();
        var strange = new ArrayList<String>();
        for (int i = 0; i < names.size(); i++) {
            String shown = part(words, i);
            String translated = part(english, i);
            Optional<Photo> photo =
                    photos.size() < type.max()
                            ? known.photo(
                                    names.get(i),
                                    translated.isEmpty()
                                            ? LocalizedText.of(shown)
                                            : LocalizedText.of(shown, translated))
                            : Optional.empty();
            if (photo.isPresent()) {
                photos.add(photo.get());
            } else {
                strange.add(names.get(i));
            }
        }
        return new Reading(
                photos.isEmpty() ? Optional.empty() : Optional.of(new FieldValue.Photos(photos)),
                String.join("; ", strange));
    }

    private static String part(List<String> parts, int at) {
        return at < parts.size() ? Words.line(parts.get(at)) : "";
    }

    /// `file.pdf` or `file.pdf: what people call it`.
    private static Reading attachment(String raw, Known known) {
        int colon = raw.indexOf(':');
        String file = colon < 0 ? raw : raw.substring(0, colon).strip();
        String name = colon < 0 ? file : Words.line(raw.substring(colon + 1));
        return known.file(file)
                .map(reference ->
                        whole(new FieldValue.Attachment(reference, LocalizedText.of(name))))
                .orElseGet(() -> none(raw));
    }

    private static Reading address(FieldType.Address type, String line, Known known) {
        return whole(
                new FieldValue.Address(
                        LocalizedText.of(line),
                        type.streets().flatMap(register -> known.street(register, line))));
    }

    private static String text(FieldType.Text type, String raw) {
        return type.multiline() ? Words.lines(raw) : Words.line(raw);
    }

    private static Reading point(String raw) {
        String[] parts = raw.strip().split("[,;\\s]+", -1);
        Optional<Double> latitude = number(parts[0]);
        Optional<Double> longitude = parts.length == 2 ? number(parts[1]) : Optional.empty();
        if (latitude.isEmpty() || longitude.isEmpty()) {
            return none(raw);
        }
        return whole(new FieldValue.Point(new GeoPoint(latitude.get(), longitude.get())));
    }

    /// A number with a point or a comma, degrees sign allowed.
    public static Optional<Double> number(String raw) {
        String plain = raw.strip().replace("°", "").replace(',', '.').toLowerCase(Locale.ROOT);
        return plain.matches("[-+]?[0-9]{1,10}(\\.[0-9]{1,20})?")
                ? Optional.of(Double.valueOf(plain))
                : Optional.empty();
    }
}
