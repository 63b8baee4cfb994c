// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.desk;

import java.time.Duration;
import java.util.List;
import ua.krynytsia.agent.pins.PinDevice;
import ua.krynytsia.agent.pins.PinReading;
import ua.krynytsia.agent.pins.Pins;
import ua.krynytsia.agent.service.DeviceLine;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.service.ServiceOutcome;

/// A test of each sensor and output of the cabinet: a sensor must say something else within 15
/// seconds, an output is moved and put back.
final class PinActions {
    private static final Duration LONGEST = Duration.ofSeconds(15);
    private static final Duration FAN = Duration.ofSeconds(5);
    private static final Duration BLINK = Duration.ofMillis(500);
    private static final int BLINKS = 5;
    private static final int FULL = 100;

    private final Pins pins;
    private final Waiting waiting;

    PinActions(Pins pins, Waiting waiting) {
        this.pins = pins;
        this.waiting = waiting;
    }

    List<ServiceAction> list() {
        return pins.readings().keySet().stream().map(this::test).toList();
    }

    private ServiceAction test(PinDevice device) {
        LocalizedText title = device.title();
        return ServiceAction.of(
                "test-" + device.id(),
                LocalizedText.of(
                        "Перевірити: " + title.in(LocalizedText.UKRAINIAN),
                        "Test: " + title.in(LocalizedText.ENGLISH)),
                () -> tested(device));
    }

    private ServiceOutcome tested(PinDevice device) throws InterruptedException {
        if (reading(device) instanceof PinReading.Absent) {
            return Outcomes.failed(
                    "Пристрою немає: перевірте кабель.", "The device is absent: check its cable.");
        }
        return switch (device) {
            case FAN -> fan();
            case STATUS_LIGHT -> light();
            case PRESENCE, DOOR, POWER_FAIL, HEADPHONES, LIGHT, CLIMATE -> sensor(device);
        };
    }

    private ServiceOutcome fan() throws InterruptedException {
        int before = reading(PinDevice.FAN) instanceof PinReading.Power(int percent) ? percent : 0;
        try {
            pins.fan(FULL);
            waiting.pause(FAN);
        } finally {
            pins.fan(before);
        }
        return Outcomes.done(
                "Вентилятор 5 секунд крутився на повну. Чи було чути?",
                "The fan ran at full speed for 5 seconds. Was it heard?");
    }

    private ServiceOutcome light() throws InterruptedException {
        boolean before =
                reading(PinDevice.STATUS_LIGHT) instanceof PinReading.Switch(boolean isOn) && isOn;
        try {
            for (int i = 0; i < BLINKS; i++) {
                pins.statusLight(i % 2 == 0 != before);
                waiting.pause(BLINK);
            }
        } finally {
            pins.statusLight(before);
        }
        return Outcomes.done("Лампа блимала. Чи було видно?", "The light blinked. Was it seen?");
    }

    private ServiceOutcome sensor(PinDevice device) throws InterruptedException {
        PinReading before = reading(device);
        boolean changed = waiting.until(() -> !reading(device).equals(before), LONGEST);
        LocalizedText now = DeviceLine.says(device, reading(device));
        return changed
                ? Outcomes.done(
                        "Датчик відгукнувся: " + now.in(LocalizedText.UKRAINIAN) + ".",
                        "The sensor answered: " + now.in(LocalizedText.ENGLISH) + ".")
                : Outcomes.failed(
                        "За 15 секунд нічого не змінилося: "
                                + now.in(LocalizedText.UKRAINIAN)
                                + ". Подійте на датчик відразу після натискання.",
                        "Nothing changed within 15 seconds: "
                                + now.in(LocalizedText.ENGLISH)
                                + ". Act on the sensor right after you press.");
    }

    private PinReading reading(PinDevice device) {
        return pins.readings().getOrDefault(device, new PinReading.Absent());
    }
}
