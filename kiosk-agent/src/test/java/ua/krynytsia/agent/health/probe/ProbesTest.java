// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.health.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.krynytsia.agent.disk.MemoryDisk;
import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.agent.health.HealthCode;

/// Each probe over files as Linux lays them out.
final class ProbesTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final String ROUTE =
            """
            Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask
            eth0\t00000000\t0102A8C0\t0003\t0\t0\t100\t00000000
            eth0\t0002A8C0\t00000000\t0001\t0\t0\t100\t00FFFFFF
            """;
    private static final String KEYBOARD =
            """
            I: Bus=0003 Vendor=046d Product=c31c Version=0110
            N: Name="Logitech USB Keyboard"
            B: PROP=0
            B: EV=120013

            """;
    private static final String PANEL =
            """
            I: Bus=0003 Vendor=0eef Product=c000 Version=0210
            N: Name="eGalaxTouch P80H84"
            B: PROP=2
            B: EV=b
            B: ABS=260800000000003

            """;

    @TempDir Path root;

    private Instant now = NOON;
    private final InstantSource time = () -> now;
    private final Clock clock = time.withZone(ZoneOffset.UTC);
    private final HealthBoard health = new HealthBoard(clock);
    private HostFiles files;
    private boolean isOnline;

    @BeforeEach
    void layOut() {
        files = new HostFiles(root.resolve("proc"), root.resolve("sys"), root.resolve("tmp"));
    }

    @ParameterizedTest
    @CsvSource({
        "0x01 0x02, 0x01, false",
        "0x01 0x09, 0x01, false",
        "0x0a 0x01, 0x01, true",
        "0x0B 0x0B, 0x01, true",
        "0x01 0x01, 0x02, true",
        "0x01 0x01, 0x03, true",
        "garbage, garbage, false"
    })
    void anEmmcTellsHowMuchOfItsLifeIsUsed(String life, String spare, boolean isWorn)
            throws IOException {
        write("sys/block/mmcblk0/device/life_time", life);
        write("sys/block/mmcblk0/device/pre_eol_info", spare);

        new WearProbe(files, health).check();

        assertThat(held()).isEqualTo(isWorn ? List.of("disk-worn") : List.of());
    }

    @Test
    void errorsThatExt4CountedAreWearUntilTheDiskIsReplaced() throws IOException {
        var probe = new WearProbe(files, health);
        write("sys/fs/ext4/mmcblk0p2/errors_count", "3");
        probe.check();
        assertThat(health.signals())
                .singleElement()
                .satisfies(signal -> assertThat(signal.subject()).contains("mmcblk0p2"));

        write("sys/fs/ext4/mmcblk0p2/errors_count", "0");
        probe.check();
        assertThat(held()).isEmpty();
    }

    @Test
    void theFileSystemOfTheDataIsFoundBelowOthers() throws IOException {
        var probe = new MountProbe(files, Path.of("/var/lib/krynytsia agent/data"), health);
        mounts("/dev/a / ext4 ro,relatime 0 0", "/dev/b /var/lib ext4 rw 0 0");
        probe.check();
        assertThat(held()).isEmpty();

        mounts(
                "/dev/a / ext4 rw 0 0",
                "/dev/b /var/lib/krynytsia\\040agent ext4 ro,errors=remount-ro 0 0",
                "/dev/c /var/lib/krynytsia ext4 rw 0 0");
        probe.check();
        assertThat(held()).containsExactly("disk-read-only");

        mounts("/dev/a / ext4 ro 0 0", "/dev/a / ext4 rw 0 0");
        probe.check();
        assertThat(held()).as("the later mount covers the earlier").isEmpty();
    }

    @Test
    void aCableThatIsOutIsSeenAtTheInterfaceOfTheDefaultRoute() throws IOException {
        write("proc/net/route", ROUTE);
        interfaceIs("eth0", "0", "down");
        interfaceIs("wlan0", "1", "up");
        interfaceIs("lo", "1", "unknown");
        network().check();
        assertThat(held()).containsExactly("link-down");

        interfaceIs("eth0", "1", "up");
        network().check();
        assertThat(held()).isEmpty();
    }

    @Test
    void withoutADefaultRouteAnyCableWillDoButTheLoopback() throws IOException {
        interfaceIs("lo", "1", "unknown");
        network().check();
        assertThat(held()).containsExactly("link-down");

        interfaceIs("wwan0", "1", "unknown");
        network().check();
        assertThat(held()).isEmpty();
    }

    @Test
    void whileTheServerAnswersTheNetworkIsWell() {
        isOnline = true;

        network().check();

        assertThat(held()).isEmpty();
    }

    @Test
    void aDisplayIsAConnectedOutputOrAnXServer() throws IOException {
        var probe = new ScreenProbe(files, health);
        probe.check();
        assertThat(held()).as("nothing is known").isEmpty();

        write("sys/class/drm/card0-HDMI-A-1/status", "disconnected");
        write("sys/class/drm/card0-HDMI-A-2/status", "disconnected");
        probe.check();
        assertThat(held()).containsExactly("display-absent");

        write("sys/class/drm/card0-HDMI-A-2/status", "connected");
        probe.check();
        assertThat(held()).isEmpty();

        write("sys/class/drm/card0-HDMI-A-2/status", "disconnected");
        write("tmp/.X11-unix/X7", "");
        probe.check();
        assertThat(held()).isEmpty();
    }

    @Test
    void aTouchPanelIsADirectDevice() throws IOException {
        var probe = new ScreenProbe(files, health);
        write("proc/bus/input/devices", KEYBOARD);
        probe.check();
        assertThat(held()).containsExactly("touch-absent");

        write("proc/bus/input/devices", KEYBOARD + PANEL);
        probe.check();
        assertThat(held()).isEmpty();
    }

    @Test
    void theSameEnvelopeFirstInLineForADayIsReportedAlsoAcrossRestarts() {
        var disk = new MemoryDisk();
        UUID first = UUID.randomUUID();
        waiting(disk, Optional.of(first));
        pass(Duration.ofHours(23));
        waiting(disk, Optional.of(first));
        assertThat(held()).isEmpty();

        pass(Duration.ofHours(1));
        waiting(disk, Optional.of(first));
        assertThat(held()).containsExactly("outbox-old");

        waiting(disk, Optional.of(UUID.randomUUID()));
        assertThat(held()).isEmpty();
        pass(Duration.ofHours(25));
        waiting(disk, Optional.empty());
        assertThat(held()).isEmpty();
    }

    private void waiting(MemoryDisk disk, Optional<UUID> next) {
        new WaitingProbe(() -> next, disk, health, clock).check();
    }

    private void pass(Duration duration) {
        now = now.plus(duration);
    }

    private LinkProbe network() {
        return new LinkProbe(files, () -> isOnline, health);
    }

    private void interfaceIs(String name, String carrier, String state) throws IOException {
        write("sys/class/net/" + name + "/carrier", carrier);
        write("sys/class/net/" + name + "/operstate", state);
    }

    private void mounts(String... lines) throws IOException {
        write("proc/self/mounts", String.join("\n", lines) + "\n");
    }

    private void write(String file, String content) throws IOException {
        Path place = root.resolve(file);
        Files.createDirectories(place.getParent());
        Files.writeString(place, content);
    }

    private List<String> held() {
        return Stream.of(HealthCode.values())
                .filter(health::holds)
                .map(HealthCode::code)
                .sorted()
                .toList();
    }
}
