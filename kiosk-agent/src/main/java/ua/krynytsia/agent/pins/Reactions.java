// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.pins;

import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.agent.AgentException;
import ua.krynytsia.agent.health.HealthCode;
import ua.krynytsia.agent.supervise.Sleeper;
import ua.krynytsia.agent.supervise.Task;
import ua.krynytsia.agent.supervise.Verb;
import ua.krynytsia.wire.fleet.HealthSignal.Severity;
import ua.krynytsia.wire.local.LocalEvent;

/// What follows from what the sensors say: an open door locks the screen and is reported; a failing
/// supply dims the panel and, when it lasts, switches the machine off; warmth turns the fan, heat
/// is reported and, past a second limit, switches the machine off; the light around sets the
/// panel's; headphones in the jack are told to the screen. The status light is steady in service
/// and blinks while a fault holds.
///
/// A sensor that falls silent says nothing: the door counts as shut, the supply as sound, the jack
/// as empty, the fan and the panel stay as they are. Door and supply act on the pins' thread, what
/// takes time on its own, once a second; time is counted in its rounds, so that a jumping clock
/// does no harm.
public final class Reactions implements Task {
    private static final Logger LOG = LoggerFactory.getLogger(Reactions.class);
    private static final Duration ROUND = Duration.ofSeconds(1);
    private static final double COOLER_CELSIUS = 5;

    private final Pins pins;
    private final Outlets outlets;
    private final ReactionSettings settings;
    private final Sleeper sleeper;
    private final FanCurve fan = new FanCurve();
    private final ScreenLight panel = new ScreenLight();
    private final Lasting failing;
    private final Lasting overheated;
    private boolean isDoorOpen;
    private boolean areHeadphonesIn;
    private boolean isHot;
    private boolean isOffAsked;
    private boolean isLit;
    private boolean isUnheard;

    public Reactions(Pins pins, Outlets outlets, ReactionSettings settings, Sleeper sleeper) {
        this.pins = pins;
        this.outlets = outlets;
        this.settings = settings;
        this.sleeper = sleeper;
        this.failing = new Lasting(settings.powerHold());
        this.overheated = new Lasting(settings.hotHold());
        pins.watch(event -> heard(event.device(), event.reading()));
        pins.readings().forEach(this::heard);
    }

    /// Sets the panel at once and keeps it so, whatever the light around; empty gives it back. Any
    /// thread.
    ///
    /// @param percent 10 to 100
    /// @throws AgentException where nobody can be asked; the screen was told all the same
    public synchronized void override(Optional<Integer> percent) {
        panel.order(percent.map(given -> Math.clamp(given, ScreenLight.DIMMEST, 100)));
        panel.next()
                .ifPresent(next -> {
                    outlets.screen().accept(new LocalEvent.Brightness(next));
                    outlets.verbs().ask(Verb.BRIGHTNESS, Integer.toString(next));
                });
    }

    @Override
    public void run() throws InterruptedException {
        while (true) {
            sleeper.sleep(ROUND);
            tick();
        }
    }

    private synchronized void tick() {
        setPanel();
        boolean hasFailed = failing.tick(ROUND);
        boolean isTooHot = overheated.tick(ROUND);
        if (hasFailed || isTooHot) {
            switchOff(isTooHot);
        } else if (!failing.isHolding() && !overheated.isHolding()) {
            isOffAsked = false;
        }
        isLit = !isLit || !hasFault();
        pins.statusLight(isLit);
    }

    private synchronized void heard(PinDevice device, PinReading reading) {
        switch (device) {
            case DOOR -> setDoor(reading.equals(new PinReading.Switch(true)));
            case POWER_FAIL -> setPower(reading.equals(new PinReading.Switch(true)));
            case HEADPHONES -> setHeadphones(reading.equals(new PinReading.Switch(true)));
            case CLIMATE -> {
                if (reading instanceof PinReading.Climate(double celsius, double _)) {
                    setClimate(celsius);
                }
            }
            case LIGHT -> {
                if (reading instanceof PinReading.Light(double lux)) {
                    panel.around(lux);
                }
            }
            case PRESENCE, FAN, STATUS_LIGHT -> {}
        }
    }

    private void setDoor(boolean isOpen) {
        if (isOpen != isDoorOpen) {
            isDoorOpen = isOpen;
            outlets.health().set(HealthCode.DOOR_OPEN, isOpen);
            outlets.screen().accept(new LocalEvent.Door(isOpen));
        }
    }

    private void setHeadphones(boolean areInNow) {
        if (areInNow != areHeadphonesIn) {
            areHeadphonesIn = areInNow;
            outlets.screen().accept(new LocalEvent.Headphones(areInNow));
        }
    }

    private void setPower(boolean isFailing) {
        if (isFailing != failing.isHolding()) {
            failing.set(isFailing);
            panel.dim(isFailing);
            outlets.health().set(HealthCode.POWER_FAILING, isFailing);
            outlets.screen().accept(new LocalEvent.PowerFailing(isFailing));
            setPanel();
        }
    }

    private void setClimate(double celsius) {
        pins.fan(fan.at(celsius));
        double limit = settings.hotCelsius();
        isHot = celsius >= (isHot ? limit - COOLER_CELSIUS : limit);
        outlets.health().set(HealthCode.CABINET_HOT, isHot);
        overheated.set(celsius >= settings.offCelsius());
    }

    private void setPanel() {
        panel.next()
                .ifPresent(percent -> {
                    outlets.screen().accept(new LocalEvent.Brightness(percent));
                    isAsked(Verb.BRIGHTNESS, Integer.toString(percent));
                });
    }

    private void switchOff(boolean isTooHot) {
        if (isOffAsked) {
            return;
        }
        if (isTooHot) {
            outlets.screen().accept(new LocalEvent.PowerFailing(true));
        }
        isOffAsked = isAsked(Verb.POWEROFF, "");
        if (isOffAsked) {
            LOG.atWarn().addKeyValue("hot", isTooHot).log("the machine is asked to go off");
        }
    }

    private boolean isAsked(Verb verb, String argument) {
        try {
            outlets.verbs().ask(verb, argument);
            isUnheard = false;
            return true;
        } catch (AgentException e) {
            if (!isUnheard) {
                LOG.atWarn().setCause(e).addKeyValue("verb", verb.word()).log("cannot ask");
            }
            isUnheard = true;
            return false;
        }
    }

    private boolean hasFault() {
        return outlets.health().signals().stream()
                .anyMatch(signal -> signal.severity() == Severity.FAULT);
    }
}
