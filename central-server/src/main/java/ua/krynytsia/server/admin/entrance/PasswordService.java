// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.entrance;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.Clock;
import java.util.Map;
import ua.krynytsia.server.accounts.Accounts;
import ua.krynytsia.server.accounts.Outcome;
import ua.krynytsia.server.accounts.SignedIn;
import ua.krynytsia.server.admin.OutcomeWords;
import ua.krynytsia.server.admin.Pages;
import ua.krynytsia.server.http.FormBody;
import ua.krynytsia.server.http.Tongue;

/// One's own password. Whoever got it from somebody else sees nothing but this page first.
public final class PasswordService implements HttpService {
    static final String PATH = "/admin/password";

    private final Pages pages;
    private final Accounts accounts;
    private final Throttle throttle;

    public PasswordService(Pages pages, Accounts accounts, Clock clock) {
        this.pages = pages;
        this.accounts = accounts;
        this.throttle = new Throttle(clock);
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get(PATH, (request, response) -> show(request, response, ""))
                .post(PATH, this::change);
    }

    private void change(ServerRequest request, ServerResponse response) {
        SignedIn signedIn = Pages.signedIn(request);
        FormBody form = Pages.form(request);
        var attempt =
                new Throttle.Attempt(
                        signedIn.login(), request.remotePeer().host(), signedIn.csrf());
        throttle.spend(attempt);
        String fresh = form.exact("password");
        Outcome outcome =
                fresh.equals(form.exact("again"))
                        ? accounts.changePassword(signedIn.account(), form.exact("current"), fresh)
                        : Outcome.PASSWORD_REFUSED;
        if (outcome == Outcome.DONE) {
            throttle.succeeded(attempt);
            Pages.goTo(response, "/admin/");
            return;
        }
        show(request, response.status(422), OutcomeWords.of(outcome, Tongue.of(request)));
    }

    private void show(ServerRequest request, ServerResponse response, String trouble) {
        SignedIn signedIn = Pages.signedIn(request);
        pages.part(
                response,
                "entrance/password.jte",
                Map.of(
                        "tongue", Tongue.of(request),
                        "trouble", trouble,
                        "isForced", signedIn.mustChangePassword(),
                        "csrf", signedIn.csrf()));
    }
}
