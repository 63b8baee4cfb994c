// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.service;

import java.util.function.Consumer;
import javafx.util.Subscription;
import ua.krynytsia.app.link.Answer;
import ua.krynytsia.app.link.ServiceLink;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.service.ServiceOutcome;
import ua.krynytsia.wire.service.ServiceSession;
import ua.krynytsia.wire.service.ServiceView;

/// One technician's visit: every question with the session that the PIN has opened.
record Visit(ServiceLink link, ServiceSession session) {
    Subscription view(Consumer<Answer<ServiceView>> then) {
        return link.view(session, then);
    }

    Subscription act(String action, Consumer<Answer<ServiceOutcome>> then) {
        return link.act(session, action, then);
    }

    Subscription report(String test, ServiceOutcome outcome, Consumer<Answer<Bytes>> then) {
        return link.report(session, test, outcome, then);
    }

    void end() {
        link.leave(session);
    }
}
