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
import java.util.TreeMap;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.provisioning.city.picture.AttractPicture;
import ua.krynytsia.provisioning.inventory.Inventory;
import ua.krynytsia.provisioning.inventory.InventoryReader;
import ua.krynytsia.wire.json.WireJson;

/// A bundle of import files for an invented everyday of the city: `city.json` declares, the tables
/// hold the entries, `imports.json` says which column belongs to which field.
public final class DemoCity {
    private static final String PICTURE = "media/attract.png";

    private final Seeds seeds = new Seeds();
    private final long seed;
    private final Inventory inventory;

    public DemoCity(long seed, Inventory inventory) {
        this.seed = seed;
        this.inventory = inventory;
    }

    /// A reader that knows the districts of this city.
    public static InventoryReader inventoryReader() {
        return new InventoryReader(new Seeds().districts().keySet());
    }

    /// The terminals as this program was delivered with them.
    public static Inventory ownInventory() {
        return inventoryReader().read(new Seeds().text("terminals.yaml")).orThrow();
    }

    /// The bytes of every file by its name inside the bundle.
    public Map<String, byte[]> files() {
        var rows = new RowMaker(seeds, inventory, seed);
        var files = new TreeMap<String, byte[]>();
        var imports = new ArrayList<ImportPlan>();
        for (ResourcePlan plan : seeds.plans()) {
            List<Row> made = rows.rows(plan);
            byte[] content =
                    plan.isGeoJson()
                            ? GeoJsonText.of(plan, made, seeds)
                            : CsvText.of(plan, made).getBytes(StandardCharsets.UTF_8);
            files.put(plan.file(), content);
            imports.add(ImportPlan.of(plan));
        }
        files.put("city.json", WireJson.write(new Declarations(seeds).city()));
        files.put("imports.json", WireJson.write(Map.of("imports", imports)));
        files.put(PICTURE, new AttractPicture().png());
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
