// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.pins.pi4j;

import com.pi4j.context.Context;
import com.pi4j.io.gpio.digital.DigitalInput;
import com.pi4j.io.gpio.digital.DigitalOutput;
import com.pi4j.io.gpio.digital.DigitalState;
import com.pi4j.io.gpio.digital.PullResistance;
import com.pi4j.io.pwm.Pwm;
import com.pi4j.io.pwm.PwmType;

import org.jspecify.annotations.Nullable;

import ua.krynytsia.agent.pins.PinBoard;
import ua.krynytsia.agent.pins.PinDevice;
import ua.krynytsia.agent.pins.PinEvent;
import ua.krynytsia.agent.pins.PinReading;
import ua.krynytsia.agent.pins.Pins;
import ua.krynytsia.agent.supervise.Sleeper;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// The pins of the board. What does not open is reported absent within milliseconds and the rest
/// works; on a machine without any, all are absent. Light and distance are measured every second,
/// climate every ten; lost power turns the outputs off.
public final class Pi4jPins implements Pins {
    private static final Duration LIGHT_PERIOD = Duration.ofSeconds(1);
    private static final int LIGHTS_PER_CLIMATE = 10;
    private static final long DEBOUNCE_MILLIS = 10;
    private static final int FAN_HERTZ = 25_000;

    private final Providers providers;
    private final PinSettings settings;
    private final PinBoard board;
    private final Sleeper sleeper;
    private volatile @Nullable Pwm fan;
    private volatile @Nullable DigitalOutput light;

    public Pi4jPins(PinSettings settings, PinBoard board, Sleeper sleeper) {
        this(
                Providers.linux(settings.fan().map(PinSettings.PwmChannel::chip).orElse(0)),
                settings,
                board,
                sleeper);
    }

    Pi4jPins(Providers providers, PinSettings settings, PinBoard board, Sleeper sleeper) {
        this.providers = providers;
        this.settings = settings;
        this.board = board;
        this.sleeper = sleeper;
    }

    @Override
    public Map<PinDevice, PinReading> readings() {
        return board.readings();
    }

    @Override
    public void watch(Consumer<PinEvent> watcher) {
        board.watch(watcher);
    }

    @Override
    public void fan(int percent) {
        Pwm output = fan;
        if (output != null) {
            int duty = Math.clamp(percent, 0, 100);
            Optional<Pwm> done =
                    Attempt.to("fan", () -> duty == 0 ? output.off() : output.on(duty));
            board.report(PinDevice.FAN, done.isPresent() ? power(duty) : new PinReading.Absent());
        }
    }

    @Override
    public void statusLight(boolean isOn) {
        DigitalOutput output = light;
        if (output != null) {
            var done = Attempt.to("status-light", () -> output.state(DigitalState.getState(isOn)));
            PinReading reading =
                    done.isPresent() ? new PinReading.Switch(isOn) : new PinReading.Absent();
            board.report(PinDevice.STATUS_LIGHT, reading);
        }
    }

    /// Ends by itself only where Pi4J cannot run at all.
    @Override
    public void run() throws InterruptedException {
        Optional<Context> context = Attempt.to("pi4j", providers.context());
        if (context.isEmpty()) {
            reportAllAbsent();
            return;
        }
        try {
            serve(context.get());
        } finally {
            fan = null;
            light = null;
            Attempt.to("pi4j", context.get()::shutdown);
        }
    }

    private void serve(Context context) throws InterruptedException {
        settings.inputs().forEach((device, pin) -> openInput(context, device, pin));
        settings.fan().ifPresent(channel -> openFan(context, channel));
        settings.statusLight().ifPresent(line -> openLight(context, line));
        var outlets = new I2cSensors.Outlets(board, sleeper);
        var sensors = new I2cSensors(context, providers, settings, outlets);
        while (true) {
            sensors.measureClimate();
            for (int i = 0; i < LIGHTS_PER_CLIMATE; i++) {
                sensors.measureDistance();
                sensors.measureLight();
                sleeper.sleep(LIGHT_PERIOD);
            }
        }
    }

    private void openInput(Context context, PinDevice device, PinSettings.InputPin pin) {
        var pull = pin.isActiveLow() ? PullResistance.PULL_UP : PullResistance.PULL_DOWN;
        Optional<DigitalInput> input =
                Attempt.to(
                        device.id(),
                        () ->
                                context.create(
                                        DigitalInput.newConfigBuilder(context)
                                                .id(device.id())
                                                .address(pin.line())
                                                .pull(pull)
                                                .debounce(DEBOUNCE_MILLIS, TimeUnit.MILLISECONDS)
                                                .provider(providers.digitalInput())
                                                .build()));
        if (input.isEmpty()) {
            board.report(device, new PinReading.Absent());
            return;
        }
        DigitalState active = pin.isActiveLow() ? DigitalState.LOW : DigitalState.HIGH;
        input.get().addListener(change -> report(device, change.state() == active));
        report(device, input.get().state() == active);
    }

    private void openFan(Context context, PinSettings.PwmChannel channel) {
        fan =
                Attempt.to(
                                "fan",
                                () ->
                                        context.create(
                                                Pwm.newConfigBuilder(context)
                                                        .id(PinDevice.FAN.id())
                                                        .address(channel.channel())
                                                        .pwmType(PwmType.HARDWARE)
                                                        .frequency(FAN_HERTZ)
                                                        .shutdown(0)
                                                        .provider(providers.pwm())
                                                        .build()))
                        .orElse(null);
        board.report(PinDevice.FAN, fan == null ? new PinReading.Absent() : power(0));
    }

    private void openLight(Context context, int line) {
        light =
                Attempt.to(
                                "status-light",
                                () ->
                                        context.create(
                                                DigitalOutput.newConfigBuilder(context)
                                                        .id(PinDevice.STATUS_LIGHT.id())
                                                        .address(line)
                                                        .initial(DigitalState.LOW)
                                                        .shutdown(DigitalState.LOW)
                                                        .provider(providers.digitalOutput())
                                                        .build()))
                        .orElse(null);
        board.report(
                PinDevice.STATUS_LIGHT,
                light == null ? new PinReading.Absent() : new PinReading.Switch(false));
    }

    private void report(PinDevice device, boolean isOn) {
        board.report(device, new PinReading.Switch(isOn));
    }

    private void reportAllAbsent() {
        settings.inputs().keySet().forEach(this::reportAbsent);
        settings.light().ifPresent(at -> reportAbsent(PinDevice.LIGHT));
        settings.climate().ifPresent(at -> reportAbsent(PinDevice.CLIMATE));
        settings.distance().ifPresent(at -> reportAbsent(PinDevice.PRESENCE));
        settings.fan().ifPresent(at -> reportAbsent(PinDevice.FAN));
        settings.statusLight().ifPresent(at -> reportAbsent(PinDevice.STATUS_LIGHT));
    }

    private void reportAbsent(PinDevice device) {
        board.report(device, new PinReading.Absent());
    }

    private static PinReading power(int percent) {
        return new PinReading.Power(percent);
    }
}
