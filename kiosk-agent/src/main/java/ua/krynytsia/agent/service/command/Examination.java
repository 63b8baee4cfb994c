// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.command;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ua.krynytsia.agent.service.Words;
import ua.krynytsia.agent.service.command.Finding.Verdict;
import ua.krynytsia.wire.LocalizedText;

/// What can be found out of a terminal from outside, whether or not its agent runs: directories,
/// space, devices.
final class Examination {
    private static final long LOW = 500_000_000;
    private static final long TOO_LOW = 50_000_000;

    private final Offline.Settings settings;

    Examination(Offline.Settings settings) {
        this.settings = settings;
    }

    Finding data() {
        Path data = settings.data();
        if (!Files.isDirectory(data)) {
            return Finding.of(
                    Verdict.FAIL,
                    LocalizedText.of("папки даних немає: " + data, "no data directory: " + data),
                    LocalizedText.of(
                            "Перевірте налаштування 'data'; її створить служба під час запуску.",
                            "Check the setting 'data'; the service makes it when it starts."));
        }
        if (!Files.isReadable(data) || !Files.isWritable(data)) {
            return Finding.of(
                    Verdict.FAIL,
                    LocalizedText.of(
                            "у папку даних не вдається писати: " + data,
                            "the data directory cannot be written: " + data),
                    LocalizedText.of(
                            "Запустіть від імені користувача агента; перевірте, чи диск не лише для"
                                    + " читання.",
                            "Run as the agent's user; see whether the disk is read-only."));
        }
        return Finding.ok("папка даних доступна: " + data, "the data directory is fine: " + data);
    }

    Finding space() {
        try {
            FileStore store = Files.getFileStore(existing(settings.data()));
            long free = store.getUsableSpace();
            LocalizedText found =
                    Words.both(words ->
                            words.say("вільно на диску ", "free on the disk ")
                                    + words.gigabytes(free));
            if (free >= LOW) {
                return new Finding(Verdict.OK, found, Optional.empty());
            }
            return Finding.of(
                    free < TOO_LOW ? Verdict.FAIL : Verdict.WARN,
                    found,
                    LocalizedText.of(
                            "Звільніть місце або поставте більший накопичувач.",
                            "Free some space or fit a larger disk."));
        } catch (IOException e) {
            return Finding.of(
                    Verdict.FAIL,
                    LocalizedText.of("диск не відповідає", "the disk does not answer"),
                    LocalizedText.of("Перевірте накопичувач.", "Check the disk."));
        }
    }

    /// The device files that the settings name, each.
    List<Finding> devices() {
        String named =
                settings.given().getOrDefault("readers", "")
                        + ","
                        + settings.given().getOrDefault("printer", "");
        return Arrays.stream(named.split(",", -1))
                .filter(device -> device.contains(":/"))
                .map(device -> device.substring(device.indexOf(":/") + 1).strip())
                .map(Path::of)
                .map(Examination::device)
                .toList();
    }

    private static Finding device(Path device) {
        if (Files.exists(device) && Files.isReadable(device)) {
            return Finding.ok("пристрій є: " + device, "the device is there: " + device);
        }
        return Finding.of(
                Verdict.WARN,
                LocalizedText.of("пристрою немає: " + device, "no such device: " + device),
                LocalizedText.of(
                        "Перевірте кабель і права на пристрій; кіоск працює без нього.",
                        "Check its cable and access to it; the kiosk works without it."));
    }

    private static Path existing(Path path) {
        Path place = path.toAbsolutePath();
        while (!Files.exists(place) && place.getParent() != null) {
            place = place.getParent();
        }
        return place;
    }
}
