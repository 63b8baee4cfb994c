// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.krynytsia.laws.RepositoryLaws;

/// The packages that the owner of the project chose: each stands where the architecture put it, and
/// the test named beside it breaks when it is taken out.
class DesignCardTest {
    @ParameterizedTest
    @CsvSource({
        "JavaFX, javafx.scene, kiosk-app, ua/krynytsia/app/shell, ua/krynytsia/app/ScreensTest",
        "Gluon Maps, com.gluonhq.maps, kiosk-app, ua/krynytsia/app/map, ua/krynytsia/app/map/CityMapTest",
        "Helidon SE, io.helidon.webserver, central-server, ua/krynytsia/server/http, ua/krynytsia/server/fleet/FleetServiceTest",
        "Helidon SE, io.helidon.webserver, kiosk-agent, ua/krynytsia/agent/local, ua/krynytsia/agent/local/LocalServerTest",
        "H2, org.h2, kiosk-agent, ua/krynytsia/agent/store, ua/krynytsia/agent/local/LocalServerTest",
        "Jackson, com.fasterxml.jackson, kiosk-agent/wire, ua/krynytsia/wire/json, ua/krynytsia/wire/json/GoldenMessagesTest",
        "jSerialComm, com.fazecast.jSerialComm, kiosk-agent, ua/krynytsia/agent/reader/serial, ua/krynytsia/agent/reader/serial/SerialCardReaderTest",
        "Pi4J, com.pi4j, kiosk-agent, ua/krynytsia/agent/pins/pi4j, ua/krynytsia/agent/pins/pi4j/Pi4jPinsTest"
    })
    void isImportedWhereItBelongsAndTested(
            String name, String imported, String module, String place, String test) {
        Path folder = RepositoryLaws.root().resolve(module);

        assertThat(importing(imported, folder.resolve("src/main/java").resolve(place)))
                .as("files that import %s", name)
                .isNotEmpty();
        assertThat(folder.resolve("src/test/java").resolve(test + ".java")).exists();
    }

    @Test
    void theServerKeepsItsDataInAFileOfH2() throws IOException {
        Path store =
                RepositoryLaws.root()
                        .resolve(
                                "central-server/src/main/java/ua/krynytsia/server/store/Engine.java");

        assertThat(Files.readString(store)).contains("jdbc:h2:file:");
    }

    @Test
    void testsAreJUnitsAndMockitoPlaysOnlyWhatCannotRunHere() {
        Path root = RepositoryLaws.root();
        List<Path> mocking = importing("org.mockito", root);

        for (String module :
                List.of(
                        "kiosk-agent/wire",
                        "kiosk-agent/rules",
                        "kiosk-agent",
                        "kiosk-app",
                        "central-server",
                        "provisioning")) {
            assertThat(importing("org.junit.jupiter", root.resolve(module).resolve("src/test")))
                    .as("tests of %s", module)
                    .isNotEmpty();
        }
        assertThat(mocking).isNotEmpty();
        assertThat(mocking).noneMatch(file -> file.toString().contains("/src/main/"));
    }

    private static List<Path> importing(String prefix, Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> imports(prefix, file))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean imports(String prefix, Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.anyMatch(line ->
                    line.startsWith("import " + prefix + ".")
                            || line.startsWith("import static " + prefix + "."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
