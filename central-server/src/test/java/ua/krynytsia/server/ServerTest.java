// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.krynytsia.server.admin.api.ApiWords;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.content.Photo;
import ua.krynytsia.wire.fleet.EnrolmentTicket;
import ua.krynytsia.wire.json.WireJson;

@Timeout(120)
final class ServerTest {
    @TempDir Path data;

    @Test
    void startsManyTimesAndStopsTwiceHarmlessly() {
        for (int i = 0; i < 2; i++) {
            var town = new TestTown(data);
            assertThat(Files.exists(data.resolve("run/local-access.json"))).isTrue();
            town.server().close();
            town.server().close();
            assertThat(Files.exists(data.resolve("run/local-access.json"))).isFalse();
        }
    }

    @Test
    void aSecondServerOnTheSameDataIsRefused() {
        try (var town = new TestTown(data)) {
            assertThatThrownBy(() -> new TestTown(data)).isInstanceOf(ServerException.class);
            assertThat(town.get(town.server().access().site(), "/").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void secretsAreForTheirOwnerOnly() throws IOException {
        try (var town = new TestTown(data)) {
            assertThat(town.server().firstSignIn()).isPresent();
            for (String file :
                    new String[] {
                        "keys/authority.pem",
                        "keys/seal.pem",
                        "keys/appeals.key",
                        "run/local-access.json",
                        "run/first-sign-in"
                    }) {
                var rights = Files.getPosixFilePermissions(data.resolve(file));
                assertThat(PosixFilePermissions.toString(rights)).as(file).isEqualTo("rw-------");
            }
        }
    }

    @Test
    void thePublicPageNamesTheKiosksAndNothingOfAdministrationIsThere(@TempDir Path folder) {
        try (var town = new TestTown(data)) {
            town.importTown(folder);
            URI site = town.server().access().site();

            assertThat(town.get(site, "/").body())
                    .contains("Кривий Ріг")
                    .contains("1520")
                    .contains("Хол Центру послуг")
                    .contains("вул. Героїв АТО, 30");
            assertThat(town.get(site, "/health/live").statusCode()).isEqualTo(200);
            assertThat(town.get(site, "/health/ready").statusCode()).isEqualTo(200);
            assertThat(town.get(site, "/admin/").statusCode()).isEqualTo(404);
            assertThat(town.get(site, "/admin/api/v1/kiosks").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void programsPublishReadAndSaveWithTheTokenOfThisRunOnly(@TempDir Path folder) {
        try (var town = new TestTown(data)) {
            town.importTown(folder);

            var first = publication(town);
            assertThat(first.number().value()).isEqualTo(1);
            assertThat(first.changed()).isTrue();
            assertThat(publication(town).changed()).isFalse();
            URI admin = town.server().access().admin();
            assertThat(town.get(admin, "/admin/api/v1/kiosks").statusCode()).isEqualTo(401);

            var entry = entry(town.api("GET", "/entries/terminals/kiosk-01", ""));
            String change = change(entry.revision(), entry, "Хол Центру послуг", "Новий хол");
            assertThat(town.api("PUT", "/entries/terminals/kiosk-01", change).statusCode())
                    .isEqualTo(200);
            assertThat(town.api("PUT", "/entries/terminals/kiosk-01", change).statusCode())
                    .isEqualTo(409);
            String wrong = change(entry.revision() + 1, entry, "Хол Центру послуг", "X");
            assertThat(town.api("PUT", "/entries/terminals/kiosk-01", wrong).statusCode())
                    .isEqualTo(422);
            assertThat(publication(town).number().value()).isEqualTo(2);
        }
    }

    @Test
    void theCommandLineAsksTheRunningServerElseOpensTheDataItself(@TempDir Path folder) {
        Path ticket = folder.resolve("ticket.json");
        var line = Main.commandLine();
        String[] offline = {
            "--data", data.toString(), "import", TestTown.write(folder.resolve("town")).toString()
        };

        assertThat(line.execute(offline)).isZero();
        try (var town = new TestTown(data)) {
            String[] enrol = {
                "--data", data.toString(), "enrol", "kiosk-01", "--out", ticket.toString()
            };
            assertThat(Main.commandLine().execute(enrol)).isZero();
            assertThat(Main.commandLine().execute("--data", data.toString(), "publish")).isZero();

            assertThat(ticket(ticket).kiosk()).isEqualTo(new KioskId("kiosk-01"));
            assertThat(ticket(ticket).server()).isEqualTo(town.server().access().fleet());
            assertThat(town.api("GET", "/kiosks", "").body())
                    .contains("\"kiosk-01\"")
                    .contains("\"unknown\"");
            assertThat(publication(town).changed()).isFalse();
        }
    }

    @Test
    void aPhotoIsKeptInThreeSizesAndAnythingElseIsRefusedWithTheReason() throws IOException {
        try (var town = new TestTown(data)) {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(1200, 600, BufferedImage.TYPE_INT_RGB), "jpg", bytes);

            var kept = town.api("POST", "/photos?uk=%D0%92", bytes.toByteArray());
            Photo photo = WireJson.read(kept.body(), Photo.class);
            assertThat(photo.alternative().ukrainian()).isEqualTo("В");
            assertThat(photo.full().length()).isGreaterThan(photo.list().length());
            assertThat(data.resolve("media").resolve(photo.card().hash().hex())).exists();

            assertThat(town.api("POST", "/photos", bytes.toByteArray()).statusCode())
                    .isEqualTo(400);
            var refused = town.api("POST", "/photos?uk=%D0%92", "<svg/>");
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("JPEG");
        }
    }

    @Test
    void aRefusedImportSaysWhyWithStatus422() {
        try (var town = new TestTown(data)) {
            var answer = town.api("PUT", "/imports/strange.csv", "\0\0\0");

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("\"refusal\"").contains("\"uk\"");
        }
    }

    @Test
    void theTicketNamesTheAddressOfTheSettingsWhetherOrNotTheServerRuns(@TempDir Path folder) {
        Path ticket = folder.resolve("ticket.json");
        String address = "https://kiosks.city.example:7443";
        String[] enrol = {
            "--data",
            data.toString(),
            "--set",
            "fleet.address=" + address,
            "enrol",
            "kiosk-01",
            "--out",
            ticket.toString()
        };
        try (var town = new TestTown(data, Map.of("fleet.address", " " + address + " "))) {
            assertThat(Main.commandLine().execute(enrol)).isZero();
            assertThat(ticket(ticket).server()).isEqualTo(URI.create(address));
            assertThat(town.server().access().fleet()).isNotEqualTo(URI.create(address));
        }

        assertThat(Main.commandLine().execute(enrol)).isZero();
        assertThat(ticket(ticket).server()).isEqualTo(URI.create(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kiosks.city.example",
                "http://kiosks.city.example",
                "https://",
                "https://kiosks.city.example/fleet",
                "https://kiosks city.example"
            })
    void anAddressThatNoTerminalCouldUseIsRefused(String address) {
        assertThatThrownBy(() -> ServerConfig.of(data, Map.of("fleet.address", address)))
                .isInstanceOf(ServerException.class)
                .hasMessageContaining("fleet.address");
    }

    @Test
    void aMisspeltSettingIsNamed() {
        assertThatThrownBy(() -> ServerConfig.of(data, Map.of("flet.port", "1")))
                .hasMessageContaining("flet.port");
        assertThatThrownBy(() -> ServerConfig.of(data, Map.of("fleet.port", "70000")))
                .hasMessageContaining("fleet.port");
    }

    private static ApiWords.Publication publication(TestTown town) {
        return WireJson.read(
                town.api("POST", "/publications", "").body(), ApiWords.Publication.class);
    }

    private static ApiWords.Entry entry(HttpResponse<String> answer) {
        return WireJson.read(answer.body(), ApiWords.Entry.class);
    }

    private static String change(long revision, ApiWords.Entry entry, String from, String to) {
        return WireJson.text(new ApiWords.EntryChange(entry.entry(), revision)).replace(from, to);
    }

    private static EnrolmentTicket ticket(Path file) {
        try {
            return WireJson.read(Files.readAllBytes(file), EnrolmentTicket.class);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
