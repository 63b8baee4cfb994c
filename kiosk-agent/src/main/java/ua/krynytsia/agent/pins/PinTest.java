// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.pins;

import ua.krynytsia.agent.supervise.Sleeper;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.service.ServiceOutcome;

import java.time.Duration;
import java.util.Optional;

/// What a technician tries a pin with: an output moves for some seconds and then is as before, a
/// sensor shows whether it answers; what it says stands beside it as its live value. Any thread; it
/// is blocked meanwhile.
public final class PinTest {
    private static final Duration FAN_RUNS = Duration.ofSeconds(3);
    private static final Duration BLINK = Duration.ofMillis(400);
    private static final int BLINKS = 4;
    private static final int FULL = 100;

    private final Pins pins;
    private final Sleeper sleeper;

    public PinTest(Pins pins, Sleeper sleeper) {
        this.pins = pins;
        this.sleeper = sleeper;
    }

    public ServiceOutcome run(PinDevice device) throws InterruptedException {
        if (isAbsent(device)) {
            return said(false, "Пристрій не відповідає.", "The device does not answer.");
        }
        return switch (device) {
            case FAN -> fan();
            case STATUS_LIGHT -> lamp();
            case PRESENCE, DOOR, POWER_FAIL, LIGHT, CLIMATE ->
                    said(
                            true,
                            "Датчик відповідає: змініть те, що він бачить, і стежте за значенням.",
                            "The sensor answers: change what it sees and watch its value.");
        };
    }

    private ServiceOutcome fan() throws InterruptedException {
        int before = pins.readings().get(PinDevice.FAN) instanceof PinReading.Power(int p) ? p : 0;
        pins.fan(FULL);
        sleeper.sleep(FAN_RUNS);
        boolean isRunning = !isAbsent(PinDevice.FAN);
        pins.fan(before);
        return isRunning
                ? said(
                        true,
                        "Вентилятор працював на повну 3 секунди: чи було його чути?",
                        "The fan ran at full speed for 3 seconds: did you hear it?")
                : said(false, "Вентилятор не відповідає.", "The fan does not answer.");
    }

    private ServiceOutcome lamp() throws InterruptedException {
        for (int i = 0; i < BLINKS; i++) {
            pins.statusLight(i % 2 == 0);
            sleeper.sleep(BLINK);
        }
        pins.statusLight(true);
        return isAbsent(PinDevice.STATUS_LIGHT)
                ? said(false, "Лампа не відповідає.", "The lamp does not answer.")
                : said(
                        true,
                        "Лампа двічі блимнула: чи було це видно?",
                        "The lamp blinked twice: did you see it?");
    }

    private boolean isAbsent(PinDevice device) {
        PinReading reading = pins.readings().get(device);
        return reading == null || reading instanceof PinReading.Absent;
    }

    private static ServiceOutcome said(boolean isDone, String ukrainian, String english) {
        return new ServiceOutcome(isDone, LocalizedText.of(ukrainian, english), Optional.empty());
    }
}
