// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.catalogue.workflow;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.FieldValue;

/// Which translations are older than the Ukrainian text they translate: for each field and language
/// the revision at which it was last touched, read from the revisions themselves.
public record TranslationAges(Map<String, Map<String, Long>> touched) {
    public TranslationAges {
        touched = Map.copyOf(touched);
    }

    /// @param revisions of one entry, in any order
    public static TranslationAges of(List<Revision> revisions) {
        var touched = new HashMap<String, Map<String, Long>>();
        var last = new HashMap<String, Map<String, String>>();
        revisions.stream()
                .sorted(Comparator.comparingLong(Revision::number))
                .forEach(revision -> step(revision, last, touched));
        return new TranslationAges(touched);
    }

    /// The revision at which this text was last changed; 0 where there is none.
    public long touched(String field, String language) {
        return touched.getOrDefault(field, Map.of()).getOrDefault(language, 0L);
    }

    /// The languages of a field whose text is older than the Ukrainian one.
    public Set<String> outdated(String field) {
        long ukrainian = touched(field, LocalizedText.UKRAINIAN);
        var outdated = new TreeSet<String>();
        touched.getOrDefault(field, Map.of())
                .forEach((language, revision) -> {
                    if (revision < ukrainian) {
                        outdated.add(language);
                    }
                });
        return outdated;
    }

    private static void step(
            Revision revision,
            Map<String, Map<String, String>> last,
            Map<String, Map<String, Long>> touched) {
        var now = new HashMap<String, Map<String, String>>();
        revision.entry().values().forEach((field, value) -> now.put(field, texts(value)));
        touched.keySet().retainAll(now.keySet());
        now.forEach((field, texts) -> {
            Map<String, String> before = last.getOrDefault(field, Map.of());
            Map<String, Long> ages = touched.computeIfAbsent(field, _ -> new HashMap<>());
            ages.keySet().retainAll(texts.keySet());
            texts.forEach((language, text) -> {
                if (!text.equals(before.get(language))) {
                    ages.put(language, revision.number());
                }
            });
        });
        last.clear();
        last.putAll(now);
    }

    private static Map<String, String> texts(FieldValue value) {
        return switch (value) {
            case FieldValue.Text(LocalizedText text) -> text.byLanguage();
            case FieldValue.RichText(LocalizedText text) -> text.byLanguage();
            case FieldValue.Address(LocalizedText text, var _) -> text.byLanguage();
            case FieldValue.Attachment(var _, LocalizedText name) -> name.byLanguage();
            default -> Map.of();
        };
    }
}
