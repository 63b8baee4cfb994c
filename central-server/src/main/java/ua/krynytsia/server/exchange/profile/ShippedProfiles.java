// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.profile;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import ua.krynytsia.server.ServerException;
import ua.krynytsia.wire.content.MapLayer;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.content.Section;
import ua.krynytsia.wire.json.WireJson;

/// The formats of Ukrainian state registers that the product knows, each a JSON file beside this
/// class. A file is recognised by the names of its columns, whatever it is called.
public final class ShippedProfiles {
    private static final List<String> NAMES =
            List.of(
                    "districts",
                    "katottg",
                    "polling-stations",
                    "medical",
                    "cnap",
                    "edebo",
                    "schools");

    private final List<Shipped> all;

    private ShippedProfiles(List<Shipped> all) {
        this.all = List.copyOf(all);
    }

    /// @param signature the columns by which the format is told from others
    record Shipped(
            List<String> signature,
            Section section,
            Resource resource,
            Optional<MapLayer> layer,
            ImportProfile profile) {
        Shipped {
            signature = List.copyOf(signature);
        }

        Plan plan(String fileName) {
            return new Plan(
                    Plan.Origin.SHIPPED,
                    Optional.of(section),
                    resource,
                    layer,
                    profile.named(fileName));
        }
    }

    public static ShippedProfiles load() {
        return new ShippedProfiles(NAMES.stream().map(ShippedProfiles::read).toList());
    }

    /// The plan for a file whose columns hold the signature of a known format.
    public Optional<Plan> find(String fileName, List<String> columns) {
        return all.stream()
                .filter(shipped -> columns.containsAll(shipped.signature()))
                .findFirst()
                .map(shipped -> shipped.plan(fileName));
    }

    /// The format that the columns come near to without being it, as a file with a lost column
    /// does; only for tables.
    public Optional<ImportProfile> near(String fileName, List<String> columns) {
        return all.stream()
                .map(shipped -> shipped.profile().named(fileName))
                .filter(profile -> Likeness.isNear(profile, columns))
                .findFirst();
    }

    private static Shipped read(String name) {
        try (InputStream in = ShippedProfiles.class.getResourceAsStream(name + ".json")) {
            if (in == null) {
                throw new ServerException("the program lacks its import profile " + name);
            }
            return WireJson.read(in.readAllBytes(), Shipped.class);
        } catch (IOException e) {
            throw new ServerException("cannot read the import profile " + name, e);
        }
    }
}
