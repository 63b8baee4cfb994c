// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.city;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.provisioning.inventory.Inventory;

/// `demo-city --seed N --size small|full --out DIR`: writes the bundle of the demo city.
@Command(
        name = "demo-city",
        mixinStandardHelpOptions = true,
        description = "Writes the demo city as import files; the same seed gives the same files.")
public final class DemoCityCommand implements Callable<Integer> {
    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1775",
            description = "the seed of chance, ${DEFAULT-VALUE} by default")
    private long seed;

    @Option(
            names = "--size",
            paramLabel = "SIZE",
            defaultValue = "small",
            description =
                    "small, or full: everything the portal's register counts; ${DEFAULT-VALUE} by"
                            + " default")
    private CitySize size = CitySize.SMALL;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "demo-city",
            description =
                    "the folder to write to, made where it is missing; ${DEFAULT-VALUE} by default")
    private Path out = Path.of("demo-city");

    @Option(
            names = "--terminals",
            paramLabel = "FILE",
            description = "an inventory of terminals instead of the delivered terminals.yaml")
    private Optional<Path> terminals = Optional.empty();

    @Override
    public Integer call() {
        Inventory inventory =
                terminals.map(DemoCityCommand::read).orElseGet(DemoCity::ownInventory);
        new DemoCity(size, seed, inventory).writeTo(out);
        return 0;
    }

    private static Inventory read(Path file) {
        try {
            return DemoCity.inventoryReader().read(Files.readString(file)).orThrow();
        } catch (IOException e) {
            throw new ProvisioningException("cannot read the inventory " + file, e);
        }
    }
}
