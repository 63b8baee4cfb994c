// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import ua.krynytsia.app.window.Layout;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.provisioning.stack.Patience;
import ua.krynytsia.provisioning.stack.Stack;

/// What a resident meets when something is not as always: the kiosk's and the city's states, made
/// by the server's commands, by simulated pins, and by stopping what the screen leans on.
final class States {
    private static final Duration COMES = Duration.ofSeconds(40);
    private static final Duration IDLE = Duration.ofMinutes(2);
    private static final Duration HOLDS_AGAIN = Duration.ofSeconds(4);
    private static final String ALERTS = "/admin/api/v1/alerts";
    private static final String COMMANDS =
            "/admin/api/v1/kiosks/" + Stack.KIOSK.value() + "/commands";

    private final Stack stack;
    private final Tour tour;

    States(Stack stack, Tour tour) {
        this.stack = stack;
        this.tour = tour;
    }

    void walk() {
        message();
        alert();
        maintenance();
        door();
        powerFailing();
        offline();
        idle();
        technician();
        agentGone();
    }

    private void message() {
        command(
                "{\"kind\":\"show-message\",\"seconds\":20,\"text\":{\"uk\":\"Сьогодні Центр послуг"
                        + " працює до 16:00.\",\"en\":\"The service centre closes at 16:00 today.\"}}");
        await("message");
        tour.picture("message");
        tour.go("the screen again", "message-understood");
        tour.await("the first screen", "tile-");
        end();
    }

    private void alert() {
        String id =
                stack.server()
                        .api()
                        .post(
                                ALERTS,
                                "{\"nature\":{\"kind\":\"air_raid\",\"severity\":\"extreme\"},"
                                        + "\"words\":{\"headline\":{\"uk\":\"Повітряна тривога\","
                                        + "\"en\":\"Air raid alert\"},\"instruction\":{\"uk\":\"\"}},"
                                        + "\"seconds\":3600}")
                        .body()
                        .path("id")
                        .asText();
        await("alert/");
        tour.picture("alert");
        tour.go("the screen below the alert", "alert-go-on");
        tour.goIfThere("attract");
        tour.await("the first screen", "tile-");
        tour.picture("alert-strip");
        stack.server().api().post(ALERTS + "/" + id + "/end", "{}");
        await("all-clear");
        tour.picture("all-clear");
        tour.go("the screen again", "all-clear-ok");
        end();
    }

    private void maintenance() {
        command("{\"kind\":\"maintenance\",\"isOn\":true}");
        await("cover/");
        tour.picture("maintenance");
        command("{\"kind\":\"maintenance\",\"isOn\":false}");
        awaitAttract();
    }

    private void door() {
        pins("door on");
        await("cover/");
        tour.picture("door-open");
        pins("door off");
        awaitAttract();
    }

    private void powerFailing() {
        pins("power-fail on");
        tour.pause(Duration.ofSeconds(2));
        tour.picture("power-failing");
        pins("power-fail off");
        awaitAttract();
    }

    private void offline() {
        stack.server().process().stop();
        tour.go("home", "attract");
        tour.await("the first screen", "tile-");
        Patience.until("the kiosk offline", COMES, () -> !stack.agent().state().isOnline());
        tour.pause(Duration.ofSeconds(2));
        tour.picture("offline");
        stack.server().start();
        Patience.until("the kiosk online", COMES, () -> stack.agent().state().isOnline());
    }

    /// Nobody touches anything.
    private void idle() {
        Patience.until("the question before the end", IDLE, () -> tour.has("still-here"));
        tour.picture("idle-warning");
        Patience.until("the attract picture", IDLE, () -> tour.has("attract"));
        tour.picture("attract-again");
    }

    private void technician() {
        stack.agent().process().stop();
        ServiceCard.learn(stack.agent().data());
        stack.agent().start();
        Patience.until("the page behind the card", COMES, this::isCardTaken);
        tour.picture("technician-pin");
        for (char digit : ServiceCard.PIN.toCharArray()) {
            tour.go("the digit", "pin-" + digit, "key-" + digit);
            tour.pause(Duration.ofMillis(170));
        }
        tour.go("the technician's screen", "pin-enter");
        tour.await("the technician's screen", "service-tab-");
        tour.picture("technician");
        for (String tab : tour.ids().stream().filter(i -> i.startsWith("service-tab-")).toList()) {
            tour.visit(tab.substring("service-tab-".length()), tab);
        }
        tour.go("the end", "service-finish");
        awaitAttract();
    }

    private void agentGone() {
        tour.go("home", "attract");
        tour.await("the first screen", "tile-");
        stack.agent().process().kill();
        tour.pause(Duration.ofSeconds(3));
        tour.picture("agent-gone-home");
        tour.goIfThere("tile-guide", "tile-");
        tour.picture("agent-gone");
        stack.agent().start();
        Patience.until("the screen back by itself", COMES, () -> tour.has("resource-", "row-"));
        tour.picture("agent-back");
        end();
        outOfService();
    }

    /// The screen starts, and there is nobody who knows anything.
    private void outOfService() {
        stack.agent().process().kill();
        tour.stand().app().restart();
        stand("cover/safe-page", IDLE);
        tour.picture("out-of-service");
        stack.agent().start();
        awaitAttract();
    }

    /// Held again, as people do, where nothing comes of it.
    private boolean isCardTaken() {
        ServiceCard.hold(stack.agent().cardFile());
        return tour.comes(HOLDS_AGAIN, "pin-");
    }

    private void end() {
        if (tour.has("nav-finish")) {
            tour.go("the end", "nav-finish");
            tour.goIfThere("leave-yes");
        }
        awaitAttract();
    }

    private void await(String screen) {
        stand(screen, COMES);
    }

    private void stand(String screen, Duration atMost) {
        tour.stand()
                .eyes()
                .await("a screen " + screen, atMost, layout -> layout.screen().startsWith(screen));
    }

    private void awaitAttract() {
        tour.stand().eyes().await("the attract picture", COMES, States::isFree);
    }

    private static boolean isFree(Layout layout) {
        return layout.targets().stream().anyMatch(target -> target.id().equals("attract"));
    }

    private void command(String action) {
        stack.server().api().post(COMMANDS, "{\"action\":" + action + "}");
    }

    private void pins(String line) {
        try {
            Files.writeString(stack.agent().cardFile().resolveSibling("pins"), line + "\n");
        } catch (IOException e) {
            throw new ProvisioningException("cannot tell the simulated pins", e);
        }
    }
}
