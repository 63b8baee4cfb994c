// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.link;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.util.Subscription;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.json.WireJson;
import ua.krynytsia.wire.local.LocalPaths;
import ua.krynytsia.wire.service.ServiceOutcome;
import ua.krynytsia.wire.service.ServicePin;
import ua.krynytsia.wire.service.ServiceSession;
import ua.krynytsia.wire.service.ServiceView;

/// What a technician asks the agent from the kiosk's own screen. An answer that is [Answer.Refused]
/// means that the PIN was wrong or that the session has ended. FX thread.
public final class ServiceLink {
    private final Questions questions;

    ServiceLink(Questions questions) {
        this.questions = questions;
    }

    public Subscription enter(ServicePin pin, Consumer<Answer<ServiceSession>> then) {
        return questions.ask(
                Request.post(LocalPaths.SERVICE_SESSIONS, pin),
                body -> WireJson.read(body.toArray(), ServiceSession.class),
                then);
    }

    public Subscription leave(ServiceSession session) {
        return questions.ask(
                of(session, Request.delete(LocalPaths.SERVICE_SESSIONS)),
                Function.identity(),
                _ -> {});
    }

    public Subscription view(ServiceSession session, Consumer<Answer<ServiceView>> then) {
        return questions.ask(
                of(session, Request.get(LocalPaths.SERVICE_VIEW)),
                body -> WireJson.read(body.toArray(), ServiceView.class),
                then);
    }

    /// @param action as a [ServiceView.Action] is called
    public Subscription act(
            ServiceSession session, String action, Consumer<Answer<ServiceOutcome>> then) {
        return questions.ask(
                of(session, Request.post(LocalPaths.SERVICE_ACTION.replace("{id}", action))),
                body -> WireJson.read(body.toArray(), ServiceOutcome.class),
                then);
    }

    /// Tells what came of a test that the screen made itself.
    ///
    /// @param test `touch`, `colours` or `sound`
    public Subscription report(
            ServiceSession session,
            String test,
            ServiceOutcome outcome,
            Consumer<Answer<Bytes>> then) {
        return questions.ask(
                of(
                        session,
                        Request.post(LocalPaths.SERVICE_RESULT.replace("{test}", test), outcome)),
                Function.identity(),
                then);
    }

    private static Request of(ServiceSession session, Request request) {
        return request.with(ServiceSession.HEADER, session.token());
    }
}
