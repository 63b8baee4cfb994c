// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.rows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.krynytsia.rules.ukrainian.Transliteration;
import ua.krynytsia.server.catalogue.Edit;
import ua.krynytsia.server.exchange.profile.ImportProfile;
import ua.krynytsia.server.exchange.profile.Inference;
import ua.krynytsia.server.exchange.profile.InferredPlan;
import ua.krynytsia.server.exchange.profile.Likeness;
import ua.krynytsia.server.exchange.profile.Plan;
import ua.krynytsia.server.exchange.profile.ShippedProfiles;
import ua.krynytsia.server.exchange.source.FileRefusedException;
import ua.krynytsia.server.exchange.source.RowSource;
import ua.krynytsia.server.exchange.table.Columns;
import ua.krynytsia.wire.content.Resource;

/// Finds how a file is to be read: by its name where a bundle spoke of it, by its columns where it
/// is a known register, else by its contents.
public final class PlanFinder {
    private static final int SLUG_ROOM = 60;

    private final ShippedProfiles shipped;
    private final Edit edit;
    private final ProfileTable profiles;

    public PlanFinder(ShippedProfiles shipped, Edit edit) {
        this.shipped = shipped;
        this.edit = edit;
        this.profiles = new ProfileTable(edit.handle());
    }

    /// @throws FileRefusedException where the file is nearly one that is known, but columns are
    ///   missing
    public Plan find(String fileName, RowSource source) {
        List<String> columns = source.columns();
        Optional<ImportProfile> told = profiles.find(fileName, Plan.Origin.BUNDLE);
        if (told.isPresent() && fits(told.get(), source)) {
            return told(told.get());
        }
        Optional<Plan> own = exported(fileName, columns);
        if (own.isPresent()) {
            return own.get();
        }
        Optional<Plan> known = shipped.find(fileName, columns);
        if (known.isPresent()) {
            return known.get();
        }
        if (source.isTable()) {
            told.filter(profile -> Likeness.isNear(profile, columns))
                    .or(() -> shipped.near(fileName, columns))
                    .ifPresent(profile -> {
                        throw lacks(profile.missing(columns));
                    });
        }
        return inferred(fileName, source);
    }

    private static boolean fits(ImportProfile profile, RowSource source) {
        return source.isTable()
                ? profile.missing(source.columns()).isEmpty()
                : source.columns().containsAll(profile.key());
    }

    private Plan told(ImportProfile profile) {
        Resource resource =
                edit.findResource(profile.resource())
                        .orElseThrow(() ->
                                new FileRefusedException(
                                        "Файл призначено ресурсу «"
                                                + profile.resource()
                                                + "», якого немає. Опишіть ресурс у city.json або"
                                                + " змініть imports.json.",
                                        "The file goes to the resource “"
                                                + profile.resource()
                                                + "”, which does not exist. Declare it in"
                                                + " city.json or change imports.json."));
        return new Plan(Plan.Origin.BUNDLE, Optional.empty(), resource, Optional.empty(), profile);
    }

    /// A file that this server has written: it is called as the resource, has its ids and no column
    /// that is none of its fields.
    private Optional<Plan> exported(String fileName, List<String> columns) {
        String stem = InferredPlan.stem(fileName);
        boolean slug = stem.matches("[a-z0-9][a-z0-9-]{0,63}");
        if (!slug || !columns.contains(Columns.ID)) {
            return Optional.empty();
        }
        return edit.findResource(stem)
                .flatMap(resource -> {
                    Map<String, String> mapping = Columns.mapping(resource, columns);
                    boolean whole =
                            !mapping.isEmpty()
                                    && columns.stream()
                                            .allMatch(name ->
                                                    mapping.containsKey(name)
                                                            || name.equals(Columns.ID)
                                                            || Columns.isAlternative(name));
                    return whole
                            ? Optional.of(plan(fileName, resource, mapping))
                            : Optional.empty();
                });
    }

    private static Plan plan(String fileName, Resource resource, Map<String, String> mapping) {
        var profile =
                new ImportProfile(
                        fileName,
                        resource.id(),
                        List.of(Columns.ID),
                        mapping,
                        Optional.empty(),
                        Optional.of(1));
        return new Plan(Plan.Origin.SHIPPED, Optional.empty(), resource, Optional.empty(), profile);
    }

    private Plan inferred(String fileName, RowSource source) {
        Optional<ImportProfile> before = profiles.find(fileName, Plan.Origin.INFERRED);
        String id = before.map(ImportProfile::resource).orElseGet(() -> freeId(fileName));
        Plan plan = InferredPlan.of(fileName, id, Inference.of(source));
        return before.map(ImportProfile::key)
                .filter(source.columns()::containsAll)
                .map(key -> plan.withKey(key))
                .orElse(plan);
    }

    private String freeId(String fileName) {
        String stem = InferredPlan.stem(fileName);
        String slug = Transliteration.slug(stem);
        String base = slug.length() <= SLUG_ROOM ? slug : slug.substring(0, SLUG_ROOM);
        String id = base;
        for (int i = 2; edit.findResource(id).isPresent(); i++) {
            id = base + "-" + i;
        }
        return id;
    }

    private static FileRefusedException lacks(List<String> missing) {
        String names = String.join("», «", missing);
        String english = String.join("”, “", missing);
        return new FileRefusedException(
                "У файлі бракує стовпців: «"
                        + names
                        + "». Додайте їх (або поверніть їм ці назви) і завантажте файл знову.",
                "The file lacks these columns: “"
                        + english
                        + "”. Add them (or give them these names again) and upload the file"
                        + " again.");
    }
}
