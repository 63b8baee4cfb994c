// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.bundle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.krynytsia.rules.content.Problem;
import ua.krynytsia.server.catalogue.Edit;
import ua.krynytsia.server.catalogue.declaring.TileCheck;
import ua.krynytsia.server.catalogue.declaring.Vocabularies;
import ua.krynytsia.server.exchange.profile.Notes;
import ua.krynytsia.server.exchange.registering.Registering;
import ua.krynytsia.server.exchange.rows.Tally;
import ua.krynytsia.server.exchange.source.FileRefusedException;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.Document;
import ua.krynytsia.wire.content.MediaReference;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.content.Section;
import ua.krynytsia.wire.content.Setting;
import ua.krynytsia.wire.content.Tile;
import ua.krynytsia.wire.content.Vocabulary;

/// Declares what a `city.json` holds, in one transaction. Choices that name a vocabulary get its
/// options, and so do the resources that stood before.
public final class CityDeclaration {
    private final CityFile city;
    private final Map<String, Setting> settings;
    private final Registering registering;

    /// Reads the pictures of the settings.
    ///
    /// @throws FileRefusedException where one is missing or is none
    public CityDeclaration(
            CityFile city, BundleFolder folder, BundleMedia media, Registering registering) {
        this.city = city;
        this.settings = settings(city, folder, media);
        this.registering = registering;
    }

    /// @throws FileRefusedException where a resource needs what is not there
    public void put(Edit edit, Tally tally) {
        city.resources().forEach(resource -> requireSection(resource, edit));
        city.withoutSettings()
                .map(document -> document instanceof Resource known ? whole(known, edit) : document)
                .forEach(document -> put(document, edit, tally));
        settings.values().forEach(setting -> put(setting, edit, tally));
        city.listTiles().forEach(tile -> put(checked(tile, edit), edit, tally));
    }

    private static void put(Document document, Edit edit, Tally tally) {
        tally.put(edit.declare(document));
        if (document instanceof Vocabulary vocabulary) {
            Vocabularies.renew(vocabulary.id(), edit);
        }
    }

    private static Tile checked(Tile tile, Edit edit) {
        new TileCheck(edit)
                .check(tile).stream()
                        .findFirst()
                        .map(Problem::message)
                        .ifPresent(why -> {
                            throw new FileRefusedException(
                                    "Плитка «" + tile.id() + "»: " + why.ukrainian(),
                                    "The tile “"
                                            + tile.id()
                                            + "”: "
                                            + why.in(LocalizedText.ENGLISH));
                        });
        return tile;
    }

    private void requireSection(Resource resource, Edit edit) {
        boolean known =
                city.sections().stream().anyMatch(s -> s.id().equals(resource.section()))
                        || edit.find(DocumentKey.section(resource.section()), Section.class)
                                .isPresent();
        if (!known) {
            throw new FileRefusedException(
                    "Ресурс «"
                            + resource.id()
                            + "» стоїть у розділі «"
                            + resource.section()
                            + "», якого немає. Опишіть розділ у city.json.",
                    "The resource “"
                            + resource.id()
                            + "” is in the section “"
                            + resource.section()
                            + "”, which does not exist. Declare the section in city.json.");
        }
    }

    /// With the note field that an import added, since entries have values in it; with the options
    /// of its vocabularies; with what the register says of it.
    private Resource whole(Resource resource, Edit edit) {
        List<String> missing = Vocabularies.missing(resource, edit);
        if (!missing.isEmpty()) {
            throw new FileRefusedException(
                    "Ресурс «"
                            + resource.id()
                            + "» бере варіанти зі словника «"
                            + missing.getFirst()
                            + "», якого немає. Опишіть словник у city.json.",
                    "The resource “"
                            + resource.id()
                            + "” takes options from the vocabulary “"
                            + missing.getFirst()
                            + "”, which does not exist. Declare the vocabulary in city.json.");
        }
        boolean noted = edit.findResource(resource.id()).filter(Notes::areIn).isPresent();
        Resource resolved = Vocabularies.resolved(resource, edit);
        return registering.entered(noted ? Notes.with(resolved) : resolved, edit);
    }

    private static Map<String, Setting> settings(
            CityFile city, BundleFolder folder, BundleMedia kept) {
        Map<String, Setting> settings = new LinkedHashMap<>();
        city.settings().forEach(setting -> settings.put(setting.id(), setting));
        for (CityFile.Picture picture : city.pictures()) {
            MediaReference reference = picture(picture, folder, kept);
            Setting setting =
                    settings.getOrDefault(
                            picture.setting(), new Setting(picture.setting(), Map.of(), Map.of()));
            var media = new LinkedHashMap<>(setting.media());
            media.put(picture.name(), reference);
            settings.put(setting.id(), new Setting(setting.id(), setting.texts(), media));
        }
        return settings;
    }

    private static MediaReference picture(
            CityFile.Picture picture, BundleFolder folder, BundleMedia kept) {
        byte[] bytes = folder.picture(picture.file());
        return kept.reference(bytes, picture.alternative())
                .filter(reference -> reference.type().startsWith("image/"))
                .orElseThrow(() ->
                        new FileRefusedException(
                                "«media/" + picture.file() + "» — не зображення PNG, JPEG чи WebP.",
                                "“media/" + picture.file() + "” is no PNG, JPEG or WebP picture."));
    }
}
