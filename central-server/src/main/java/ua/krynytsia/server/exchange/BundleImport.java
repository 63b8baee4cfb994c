// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.krynytsia.server.ServerException;
import ua.krynytsia.server.catalogue.Catalogue;
import ua.krynytsia.server.catalogue.Edit;
import ua.krynytsia.server.exchange.profile.ImportProfile;
import ua.krynytsia.server.exchange.profile.Notes;
import ua.krynytsia.server.exchange.profile.Plan;
import ua.krynytsia.server.exchange.registering.ReferenceOrder;
import ua.krynytsia.server.exchange.registering.Registering;
import ua.krynytsia.server.exchange.rows.ProfileTable;
import ua.krynytsia.server.exchange.source.FileRefusedException;
import ua.krynytsia.server.media.MediaKind;
import ua.krynytsia.server.registry.Register;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.content.Document;
import ua.krynytsia.wire.content.MediaReference;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.content.Section;
import ua.krynytsia.wire.content.Setting;
import ua.krynytsia.wire.json.WireJson;

/// A bundle: `city.json` declares, `imports.json` says how the other files are read. Each file is a
/// transaction of its own; without `city.json` nothing else is taken.
final class BundleImport {
    static final String CITY = "city.json";

    private static final String IMPORTS = "imports.json";
    private static final long MOST = 16L << 20;

    private final Catalogue catalogue;
    private final FileImport files;
    private final Optional<Register> register;

    BundleImport(Catalogue catalogue, FileImport files, Optional<Register> register) {
        this.catalogue = catalogue;
        this.files = files;
        this.register = register;
    }

    /// The `imports.json` of a bundle.
    record Imports(List<ImportProfile> imports) {
        Imports {
            imports = List.copyOf(imports);
        }
    }

    ImportReport take(Path folder, Exchange.Options options, String who) {
        var ledger = new Ledger(0);
        var reports = new ArrayList<FileReport>();
        try {
            Imports imports = imports(folder);
            CityFile city = read(folder.resolve(CITY), CityFile.class);
            Map<String, Setting> settings = settings(city, folder);
            var registering = Registering.ofBundle(register, city.registerPart(), who);
            catalogue.edit(
                    who,
                    edit -> {
                        declare(city, settings, registering, edit, ledger);
                        var profiles = new ProfileTable(edit.handle());
                        imports.imports().forEach(one -> profiles.put(one, Plan.Origin.BUNDLE));
                        return true;
                    });
            reports.add(ledger.accepted(CITY));
            reports.addAll(
                    rows(
                            folder,
                            imports,
                            new Errand(
                                    registering,
                                    Optional.of(folder.resolve("media")),
                                    options,
                                    who)));
        } catch (FileRefusedException e) {
            reports.add(ledger.refused(CITY, e.reason()));
        }
        return new ImportReport(reports);
    }

    private List<FileReport> rows(Path folder, Imports imports, Errand errand) {
        var reports = new ArrayList<FileReport>();
        var order = new ReferenceOrder(catalogue.listResources());
        List<Path> present =
                ForeignFolder.list(folder).stream()
                        .filter(file -> !List.of(CITY, IMPORTS).contains(FileNames.of(file)))
                        .filter(FileNames::isImportable)
                        .sorted(Comparator.comparingInt(file -> order.of(resource(file, imports))))
                        .toList();
        present.forEach(file -> reports.add(ForeignFolder.take(file, files, errand)));
        imports.imports().stream()
                .map(ImportProfile::file)
                .filter(name -> present.stream().noneMatch(f -> FileNames.of(f).equals(name)))
                .forEach(name -> reports.add(new Ledger(0).refused(name, absent(name))));
        return reports;
    }

    private static String resource(Path file, Imports imports) {
        return imports.imports().stream()
                .filter(one -> one.file().equals(FileNames.of(file)))
                .map(ImportProfile::resource)
                .findFirst()
                .orElse("");
    }

    private static void declare(
            CityFile city,
            Map<String, Setting> settings,
            Registering registering,
            Edit edit,
            Ledger ledger) {
        for (Resource resource : city.resources()) {
            boolean known =
                    city.sections().stream().anyMatch(s -> s.id().equals(resource.section()))
                            || edit.find(section(resource), Section.class).isPresent();
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
                                + "”, which does not exist. Declare the"
                                + " section in city.json.");
            }
        }
        city.withoutSettings()
                .map(document -> withNote(document, edit))
                .map(document ->
                        document instanceof Resource resource
                                ? registering.entered(resource, edit)
                                : document)
                .forEach(document -> ledger.put(edit.declare(document)));
        settings.values().forEach(setting -> ledger.put(edit.declare(setting)));
    }

    private static DocumentKey section(Resource resource) {
        return DocumentKey.section(resource.section());
    }

    /// A note field that an import added stays, since entries have values in it.
    private static Document withNote(Document document, Edit edit) {
        if (document instanceof Resource resource
                && edit.findResource(resource.id()).filter(Notes::areIn).isPresent()) {
            return Notes.with(resource);
        }
        return document;
    }

    private Map<String, Setting> settings(CityFile city, Path folder) {
        Map<String, Setting> settings = new LinkedHashMap<>();
        city.settings().forEach(setting -> settings.put(setting.id(), setting));
        for (CityFile.Picture picture : city.pictures()) {
            MediaReference reference = picture(picture, folder);
            Setting setting =
                    settings.getOrDefault(
                            picture.setting(), new Setting(picture.setting(), Map.of(), Map.of()));
            var media = new LinkedHashMap<>(setting.media());
            media.put(picture.name(), reference);
            settings.put(setting.id(), new Setting(setting.id(), setting.texts(), media));
        }
        return settings;
    }

    private MediaReference picture(CityFile.Picture picture, Path folder) {
        byte[] bytes = bytes(folder.resolve("media").resolve(picture.file()));
        String type =
                MediaKind.find(bytes)
                        .filter(one -> one.startsWith("image/"))
                        .orElseThrow(() ->
                                new FileRefusedException(
                                        "«media/"
                                                + picture.file()
                                                + "» — не зображення PNG, JPEG чи WebP.",
                                        "“media/"
                                                + picture.file()
                                                + "” is no PNG, JPEG or WebP picture."));
        return new MediaReference(
                catalogue.putMedia(bytes), type, bytes.length, picture.alternative());
    }

    private static Imports imports(Path folder) {
        Path file = folder.resolve(IMPORTS);
        Imports imports = Files.exists(file) ? read(file, Imports.class) : new Imports(List.of());
        Optional<String> twice =
                imports.imports().stream()
                        .collect(Collectors.groupingBy(ImportProfile::file, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .filter(count -> count.getValue() > 1)
                        .map(Map.Entry::getKey)
                        .findFirst();
        twice.ifPresent(name -> {
            throw new FileRefusedException(
                    "imports.json: файл «" + name + "» описано двічі. Залиште один опис.",
                    "imports.json: the file “" + name + "” stands twice. Keep one of them.");
        });
        return imports;
    }

    private static <T> T read(Path file, Class<T> type) {
        try {
            return WireJson.read(bytes(file), type);
        } catch (WireException e) {
            String name = FileNames.of(file);
            throw new FileRefusedException(
                    name + " не вдалося прочитати: " + e.getMessage(),
                    name + " cannot be read: " + e.getMessage());
        }
    }

    private static byte[] bytes(Path file) {
        String name = FileNames.of(file);
        try {
            if (!Files.exists(file)) {
                throw new FileRefusedException(absent(name));
            }
            if (Files.size(file) > MOST) {
                throw new FileRefusedException(
                        "«" + name + "» завеликий: приймаємо до 16 МБ.",
                        "“" + name + "” is too large: the limit is 16 MB.");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new ServerException("cannot read " + file, e);
        }
    }

    private static LocalizedText absent(String name) {
        return LocalizedText.of(
                "Файлу «" + name + "» у теці немає. Додайте його або приберіть згадку про нього.",
                "The file “" + name + "” is not in the folder. Add it or remove its mention.");
    }
}
