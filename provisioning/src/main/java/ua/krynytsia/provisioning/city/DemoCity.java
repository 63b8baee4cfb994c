// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.city;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.provisioning.city.picture.AttractPicture;
import ua.krynytsia.provisioning.city.plan.Catalogue;
import ua.krynytsia.provisioning.city.plan.ImportPlan;
import ua.krynytsia.provisioning.city.plan.ResourcePlan;
import ua.krynytsia.provisioning.city.rows.CsvText;
import ua.krynytsia.provisioning.city.rows.GeoJsonText;
import ua.krynytsia.provisioning.city.rows.Pictures;
import ua.krynytsia.provisioning.city.rows.Row;
import ua.krynytsia.provisioning.city.rows.RowMaker;
import ua.krynytsia.provisioning.city.rows.WordLists;
import ua.krynytsia.provisioning.city.streets.District;
import ua.krynytsia.provisioning.city.streets.KnownStreets;
import ua.krynytsia.provisioning.city.streets.StreetRegister;
import ua.krynytsia.provisioning.city.words.Texts;
import ua.krynytsia.provisioning.inventory.Inventory;
import ua.krynytsia.provisioning.inventory.InventoryReader;
import ua.krynytsia.wire.json.WireJson;

/// A bundle of import files for an invented everyday of the city: `city.json` declares, the tables
/// hold the entries, `imports.json` says which column belongs to which field.
public final class DemoCity {
    private static final String MEDIA = "media/";

    private final CitySize size;
    private final long seed;
    private final Inventory inventory;

    public DemoCity(CitySize size, long seed, Inventory inventory) {
        this.size = size;
        this.seed = seed;
        this.inventory = inventory;
    }

    /// A reader that knows the districts of this city.
    public static InventoryReader inventoryReader() {
        return new InventoryReader(District.all().keySet());
    }

    /// The terminals as this program was delivered with them.
    public static Inventory ownInventory() {
        return inventoryReader().read(Texts.text("terminals.yaml")).orThrow();
    }

    /// The bytes of every file by its name inside the bundle.
    public Map<String, byte[]> files() {
        return switch (size) {
            case SMALL -> {
                Catalogue catalogue = Catalogue.small();
                KnownStreets streets = KnownStreets.of(seed);
                WordLists words = WordLists.small(catalogue, inventory, streets);
                yield files(catalogue, new RowMaker(words, streets, seed), Optional.empty());
            }
            case FULL -> {
                Catalogue catalogue = Catalogue.full();
                StreetRegister streets = StreetRegister.of(seed);
                WordLists words = WordLists.full(catalogue, inventory, streets, seed);
                yield files(
                        catalogue,
                        new RowMaker(words, streets, seed),
                        Optional.of(RegisterPart.of(catalogue, words.list("register"))));
            }
        };
    }

    private static Map<String, byte[]> files(
            Catalogue catalogue, RowMaker rows, Optional<RegisterPart> register) {
        var files = new TreeMap<String, byte[]>();
        var imports = new ArrayList<ImportPlan>();
        for (ResourcePlan plan : catalogue.plans()) {
            List<Row> made = rows.rows(plan);
            byte[] content =
                    plan.isGeoJson()
                            ? GeoJsonText.of(plan, made)
                            : CsvText.of(plan, made).getBytes(StandardCharsets.UTF_8);
            files.put(plan.file(), content);
            imports.add(ImportPlan.of(plan));
        }
        files.put("city.json", WireJson.write(new Declarations(catalogue, register).city()));
        files.put("imports.json", WireJson.write(Map.of("imports", imports)));
        files.put(MEDIA + "attract.png", new AttractPicture().png());
        new Pictures().files().forEach((name, png) -> files.put(MEDIA + name, png));
        return Collections.unmodifiableMap(files);
    }

    /// Writes the bundle; files of the same names are replaced.
    public void writeTo(Path directory) {
        try {
            for (Map.Entry<String, byte[]> file : files().entrySet()) {
                Path target = directory.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.write(target, file.getValue());
            }
        } catch (IOException e) {
            throw new ProvisioningException("cannot write the demo city to " + directory, e);
        }
    }
}
