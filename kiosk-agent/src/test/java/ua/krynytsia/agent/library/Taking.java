// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.library;

import java.nio.file.Path;
import java.time.Clock;
import ua.krynytsia.agent.disk.FileDisk;
import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.wire.fleet.SignedManifest;
import ua.krynytsia.wire.json.WireJson;

/// The process that [LibraryKillTest] kills: takes one edition after another, each of which changes
/// every entry, and says which is shown.
final class Taking {
    static final int ENTRIES = 40;

    private Taking() {}

    public static void main(String[] arguments) {
        Path directory = Path.of(arguments[0]);
        Press press = Press.kept(FileDisk.at(directory.resolve("press")));
        FileDisk.at(directory.resolve("press"))
                .write(Path.of("root.json"), WireJson.write(press.root()));
        var health = new HealthBoard(Clock.systemUTC());
        var disk = FileDisk.at(directory.resolve("data"));
        try (Library library = Library.open(disk, health, Clock.systemUTC(), "test")) {
            library.load(press.root());
            long shown = library.content().map(now -> now.manifest().number().value()).orElse(0L);
            press.put(Town.all());
            if (shown > 0) {
                print(press, shown);
            }
            say("shown " + shown);
            for (long number = shown + 1; ; number++) {
                library.update(print(press, number), press.root(), press);
                say("shown " + number);
            }
        }
    }

    private static SignedManifest print(Press press, long number) {
        for (int entry = 0; entry < ENTRIES; entry++) {
            press.put(
                    Town.entry("pharmacies", "e-" + entry, "Аптека " + entry, "видання " + number));
        }
        return press.print(number);
    }

    private static void say(String words) {
        System.out.println(words);
        System.out.flush();
    }
}
