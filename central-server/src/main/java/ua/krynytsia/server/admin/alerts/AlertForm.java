// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.alerts;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import ua.krynytsia.server.alerts.AlertWish;
import ua.krynytsia.server.http.FormBody;
import ua.krynytsia.server.http.HttpRefusal;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.alert.AlertArea;
import ua.krynytsia.wire.alert.AlertNature;
import ua.krynytsia.wire.alert.AlertSeverity;
import ua.krynytsia.wire.alert.AlertWords;

/// The boxes in which a message is written: `template`, `headline.uk`, `headline.en`,
/// `instruction.uk`, `instruction.en`, `district.…`, `kiosks`, `minutes`, `severity`, `supersedes`.
/// Empty words are those of the template.
final class AlertForm {
    private static final String ON = "on";
    private static final String DISTRICT = "district.";

    private final FormBody form;

    AlertForm(FormBody form) {
        this.form = form;
    }

    /// @throws HttpRefusal 400 where a box does not fit
    AlertWish wish() {
        AlertTemplate template =
                AlertTemplate.find(form.text("template"))
                        .orElseThrow(
                                () -> refused("що сталося", "what has happened", "не вибрано"));
        try {
            return new AlertWish(
                    Optional.of(form.text("supersedes")).filter(id -> !id.isEmpty()),
                    nature(template),
                    new AlertWords(headline(template), text("instruction")),
                    area(),
                    minutes());
        } catch (WireException e) {
            throw refused(
                    "текст, місце і строк",
                    "words, place and time",
                    String.valueOf(e.getMessage()));
        }
    }

    /// A wish as these boxes, so that it can be confirmed.
    static Map<String, String> boxes(AlertWish wish) {
        var boxes = new TreeMap<String, String>();
        boxes.put("template", AlertTemplate.of(wish.nature().kind()).id());
        boxes.put("severity", wish.nature().severity().name());
        put(boxes, "headline", wish.words().headline());
        put(boxes, "instruction", wish.words().instruction());
        wish.area().districts().forEach(id -> boxes.put(DISTRICT + id, ON));
        boxes.put("kiosks", String.join(" ", wish.area().kiosks()));
        boxes.put("minutes", Long.toString(wish.lasts().toMinutes()));
        wish.supersedes().ifPresent(id -> boxes.put("supersedes", id));
        return boxes;
    }

    private static void put(Map<String, String> boxes, String name, LocalizedText text) {
        boxes.put(name + ".uk", text.ukrainian());
        text.translation(LocalizedText.ENGLISH).ifPresent(it -> boxes.put(name + ".en", it));
    }

    private AlertNature nature(AlertTemplate template) {
        return Arrays.stream(AlertSeverity.values())
                .filter(one -> one.name().equals(form.text("severity")))
                .findFirst()
                .map(severity -> new AlertNature(template.nature().kind(), severity))
                .orElseGet(template::nature);
    }

    private LocalizedText headline(AlertTemplate template) {
        return form.text("headline.uk").isEmpty() ? template.headline() : text("headline");
    }

    private LocalizedText text(String name) {
        String english = form.text(name + ".en");
        return english.isEmpty()
                ? LocalizedText.of(form.text(name + ".uk"))
                : LocalizedText.of(form.text(name + ".uk"), english);
    }

    private AlertArea area() {
        Set<String> kiosks = new TreeSet<>();
        Arrays.stream(form.text("kiosks").split("[,;\\s]+"))
                .filter(id -> !id.isEmpty())
                .forEach(kiosks::add);
        return new AlertArea(form.under(DISTRICT).keySet(), kiosks);
    }

    private Duration minutes() {
        String typed = form.text("minutes");
        if (!typed.matches("[0-9]{1,5}")) {
            throw new WireException("minutes must be a number");
        }
        return Duration.ofMinutes(Integer.parseInt(typed));
    }

    private static HttpRefusal refused(String ukrainian, String english, String reason) {
        return HttpRefusal.badRequest(
                LocalizedText.of(
                        "Ще не надіслано. Перевірте " + ukrainian + " (" + reason + ").",
                        "Not sent yet. Check " + english + " (" + reason + ")."));
    }
}
