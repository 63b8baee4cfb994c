// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import ua.krynytsia.agent.pins.PinDevice;
import ua.krynytsia.agent.pins.PinReading;
import ua.krynytsia.agent.printer.PrinterState;
import ua.krynytsia.wire.LocalizedText;

/// One device of the kiosk and what it says.
public record DeviceLine(LocalizedText title, boolean isPresent, LocalizedText says) {
    private static final LocalizedText ABSENT = LocalizedText.of("немає", "absent");
    private static final LocalizedText READY = LocalizedText.of("працює", "works");

    /// @param readiness as `ReaderStates` tells it
    public static List<DeviceLine> ofReaders(Map<String, Boolean> readiness) {
        return readiness.entrySet().stream()
                .map(reader ->
                        new DeviceLine(
                                LocalizedText.of(
                                        "Зчитувач карток " + reader.getKey(),
                                        "Card reader " + reader.getKey()),
                                reader.getValue(),
                                reader.getValue() ? READY : ABSENT))
                .toList();
    }

    /// @param readings as `Pins` tells them
    public static List<DeviceLine> ofPins(Map<PinDevice, PinReading> readings) {
        return readings.entrySet().stream().map(DeviceLine::ofPin).toList();
    }

    /// The receipt printer.
    public static DeviceLine ofPrinter(PrinterState state) {
        return new DeviceLine(
                LocalizedText.of("Принтер чеків", "Receipt printer"),
                state.prints(),
                state.words());
    }

    private static DeviceLine ofPin(Map.Entry<PinDevice, PinReading> pin) {
        boolean isPresent = !(pin.getValue() instanceof PinReading.Absent);
        return new DeviceLine(pin.getKey().title(), isPresent, says(pin.getKey(), pin.getValue()));
    }

    /// What a reading of this device means in words.
    public static LocalizedText says(PinDevice device, PinReading reading) {
        return switch (reading) {
            case PinReading.Absent() -> ABSENT;
            case PinReading.Switch(boolean isOn) -> position(device, isOn);
            case PinReading.Light(double lux) ->
                    LocalizedText.of(rounded(lux) + " лк", rounded(lux) + " lx");
            case PinReading.Climate(double celsius, double humidity) ->
                    LocalizedText.of(
                            tenths(celsius).replace('.', ',')
                                    + " °C, вологість "
                                    + rounded(humidity)
                                    + " %",
                            tenths(celsius) + " °C, humidity " + rounded(humidity) + " %");
            case PinReading.Power(int percent) -> LocalizedText.of(percent + " %");
        };
    }

    private static LocalizedText position(PinDevice device, boolean isOn) {
        return switch (device) {
            case PRESENCE ->
                    isOn
                            ? LocalizedText.of("хтось є", "somebody is there")
                            : LocalizedText.of("нікого", "nobody");
            case DOOR ->
                    isOn
                            ? LocalizedText.of("відчинено", "open")
                            : LocalizedText.of("зачинено", "shut");
            case POWER_FAIL ->
                    isOn
                            ? LocalizedText.of("мережі немає", "the mains are gone")
                            : LocalizedText.of("мережа є", "the mains are there");
            case HEADPHONES ->
                    isOn
                            ? LocalizedText.of("навушники вставлено", "headphones are in")
                            : LocalizedText.of("порожнє", "empty");
            case LIGHT, CLIMATE, FAN, STATUS_LIGHT ->
                    isOn
                            ? LocalizedText.of("увімкнено", "on")
                            : LocalizedText.of("вимкнено", "off");
        };
    }

    private static String rounded(double value) {
        return Long.toString(Math.round(value));
    }

    private static String tenths(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
