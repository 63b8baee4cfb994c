// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.pins.simulated;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import ua.krynytsia.agent.pins.Nearness;
import ua.krynytsia.agent.pins.PinDevice;
import ua.krynytsia.agent.pins.PinReading;

/// One line of a simulation: a device and what it says from now on.
///
/// | line | |
/// |---|---|
/// | `presence on`, `door off`, `power-fail on`, `headphones on`, `status-light off` | |
/// | `light 320` | lux |
/// | `climate 21.5 40` | degrees Celsius, percent of relative humidity |
/// | `fan 60` | percent |
/// | `distance 90` | centimetres to whoever stands nearest: a presence sensor that measures |
/// | `light absent` | any device: it does not answer |
///
/// @param centimetres given where the reading follows from them
public record PinScript(PinDevice device, PinReading reading, OptionalInt centimetres) {
    private static final double ROOM_LUX = 300;
    private static final double ROOM_CELSIUS = 21;
    private static final double ROOM_HUMIDITY = 45;

    PinScript(PinDevice device, PinReading reading) {
        this(device, reading, OptionalInt.empty());
    }

    /// Empty for a line that is none of the above.
    public static Optional<PinScript> parse(String line) {
        String[] words = line.strip().split("\\s+");
        if (words.length == 2 && words[0].equals("distance")) {
            return number(words[1])
                    .map(far ->
                            new PinScript(
                                    PinDevice.PRESENCE,
                                    new PinReading.Absent(),
                                    OptionalInt.of(far.intValue())));
        }
        return Arrays.stream(PinDevice.values())
                .filter(device -> device.id().equals(words[0]))
                .findFirst()
                .flatMap(device ->
                        reading(device, words).map(reading -> new PinScript(device, reading)));
    }

    /// What the device says then.
    PinReading reading(Nearness nearness) {
        return centimetres.isPresent() ? nearness.at(centimetres.getAsInt()) : reading;
    }

    /// What a device says when nothing happens.
    static PinReading atRest(PinDevice device) {
        return switch (device) {
            case PRESENCE, DOOR, POWER_FAIL, HEADPHONES, STATUS_LIGHT ->
                    new PinReading.Switch(false);
            case LIGHT -> new PinReading.Light(ROOM_LUX);
            case CLIMATE -> new PinReading.Climate(ROOM_CELSIUS, ROOM_HUMIDITY);
            case FAN -> new PinReading.Power(0);
        };
    }

    private static Optional<PinReading> reading(PinDevice device, String[] words) {
        if (words.length == 2 && words[1].equals("absent")) {
            return Optional.of(new PinReading.Absent());
        }
        int wanted = device == PinDevice.CLIMATE ? 3 : 2;
        return words.length == wanted ? said(device, words) : Optional.empty();
    }

    private static Optional<PinReading> said(PinDevice device, String[] words) {
        return switch (device) {
            case PRESENCE, DOOR, POWER_FAIL, HEADPHONES, STATUS_LIGHT ->
                    words[1].matches("on|off")
                            ? Optional.of(new PinReading.Switch(words[1].equals("on")))
                            : Optional.empty();
            case LIGHT -> number(words[1]).map(PinReading.Light::new);
            case CLIMATE ->
                    number(words[1])
                            .flatMap(celsius ->
                                    number(words[2])
                                            .map(humidity ->
                                                    new PinReading.Climate(celsius, humidity)));
            case FAN -> number(words[1]).map(percent -> new PinReading.Power(percent.intValue()));
        };
    }

    private static Optional<Double> number(String word) {
        return word.matches("-?[0-9]{1,6}(\\.[0-9]{1,3})?")
                ? Optional.of(Double.valueOf(word))
                : Optional.empty();
    }
}
