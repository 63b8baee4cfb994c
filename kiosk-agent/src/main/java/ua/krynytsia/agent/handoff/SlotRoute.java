// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.handoff;

import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpFeature;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.json.WireJson;
import ua.krynytsia.wire.local.LocalPaths;
import ua.krynytsia.wire.local.Refusal;

/// Gives the screen a signed slot for its QR code, or says in words why not.
public final class SlotRoute implements HttpFeature {
    private static final LocalizedText TOO_MANY =
            LocalizedText.of(
                    "Зараз із цим кіоском уже працюють кілька телефонів. Спробуйте, будь ласка,"
                            + " за десять хвилин.",
                    "Several phones are connected to this kiosk already. Please try again in ten"
                            + " minutes.");
    private static final LocalizedText NOT_ENROLLED =
            LocalizedText.of(
                    "Цей кіоск ще не підʼєднано до міської служби, тому з телефона тут нічого не"
                            + " передати.",
                    "This kiosk is not yet connected to the city service, so nothing can be sent"
                            + " from a phone here.");

    private final Slots slots;

    public SlotRoute(Slots slots) {
        this.slots = slots;
    }

    @Override
    public void setup(HttpRouting.Builder routing) {
        routing.post(LocalPaths.SLOTS, this::open);
    }

    private void open(ServerRequest req, ServerResponse res) {
        switch (slots.open()) {
            case Slots.Outcome.Opened(var slot) -> send(res, Status.CREATED_201, slot);
            case Slots.Outcome.TooMany() ->
                    send(res, Status.CONFLICT_409, new Refusal("", TOO_MANY));
            case Slots.Outcome.NotEnrolled() ->
                    send(res, Status.CONFLICT_409, new Refusal("", NOT_ENROLLED));
        }
    }

    private static void send(ServerResponse res, Status status, Object words) {
        res.headers().set(HeaderNames.CONTENT_TYPE, "application/json");
        res.headers().set(HeaderNames.CACHE_CONTROL, "no-store");
        res.status(status).send(WireJson.write(words));
    }
}
