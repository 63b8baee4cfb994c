// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.entrance;

import io.helidon.http.HeaderNames;
import io.helidon.http.SetCookie;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ua.krynytsia.server.accounts.Account;
import ua.krynytsia.server.accounts.Accounts;
import ua.krynytsia.server.accounts.Devices;
import ua.krynytsia.server.accounts.FirstSignIn;
import ua.krynytsia.server.accounts.Outcome;
import ua.krynytsia.server.accounts.Sessions;
import ua.krynytsia.server.admin.OutcomeWords;
import ua.krynytsia.server.admin.Pages;
import ua.krynytsia.server.http.FormBody;
import ua.krynytsia.server.http.HttpRefusal;
import ua.krynytsia.server.http.Tongue;
import ua.krynytsia.wire.LocalizedText;

/// Signing in and out, the first sign-in, the choice of language. See [Throttle] for how often one
/// may try.
public final class EntranceService implements HttpService {
    private static final String SIGN_IN = "/admin/sign-in";
    private static final String WELCOME = "/admin/welcome";

    private final Pages pages;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Devices devices;
    private final FirstSignIn first;
    private final Throttle throttle;

    /// @param first how the first administrator comes in
    public EntranceService(Pages pages, Doors doors, FirstSignIn first, Clock clock) {
        this.pages = pages;
        this.accounts = doors.accounts();
        this.sessions = doors.sessions();
        this.devices = doors.devices();
        this.first = first;
        this.throttle = new Throttle(clock);
    }

    /// What decides who comes in.
    public record Doors(Accounts accounts, Sessions sessions, Devices devices) {}

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", (request, response) -> Pages.goTo(response, "/admin/"))
                .get(SIGN_IN, (request, response) -> showSignIn(request, response, ""))
                .post(SIGN_IN, this::signIn)
                .post("/admin/sign-out", this::signOut)
                .get(WELCOME, this::welcome)
                .post(WELCOME, this::createFirst)
                .get("/admin/language", this::chooseLanguage);
    }

    private void signIn(ServerRequest request, ServerResponse response) {
        FormBody form = FormBody.read(request);
        String login = form.text("login").toLowerCase(Locale.ROOT);
        var attempt = new Throttle.Attempt(login, address(request), device(request, login));
        throttle.spend(attempt);
        Optional<Account> account = accounts.check(login, form.exact("password"));
        if (account.isEmpty()) {
            String words =
                    Tongue.of(request)
                            .say(
                                    "Імʼя входу або пароль не підходять. Перевірте розкладку і"
                                            + " Caps Lock.",
                                    "The login or password does not fit. Check the keyboard layout"
                                            + " and Caps Lock.");
            showSignIn(request, response.status(403), words);
            return;
        }
        throttle.succeeded(attempt);
        if (attempt.device().isEmpty()) {
            DeviceCookie.set(request, response, devices.remember(login));
        }
        SessionCookie.set(request, response, sessions.open(account.get()));
        Pages.goTo(response, "/admin/");
    }

    private String device(ServerRequest request, String login) {
        return DeviceCookie.find(request).filter(token -> devices.isKnown(token, login)).orElse("");
    }

    private static String address(ServerRequest request) {
        return request.remotePeer().host();
    }

    private void signOut(ServerRequest request, ServerResponse response) {
        SessionCookie.find(request).ifPresent(sessions::close);
        SessionCookie.clear(request, response);
        Pages.goTo(response, SIGN_IN);
    }

    private void createFirst(ServerRequest request, ServerResponse response) {
        FormBody form = FormBody.read(request);
        throttle.spend(address(request));
        requireOffer(form.exact("token"));
        var account = new Account(form.text("login").toLowerCase(Locale.ROOT), form.text("name"));
        String password = form.exact("password");
        Outcome made =
                password.equals(form.exact("again"))
                        ? accounts.createFirst(account, password)
                        : Outcome.PASSWORD_REFUSED;
        if (made == Outcome.TAKEN) {
            throw outdated();
        }
        if (made != Outcome.DONE) {
            String trouble = OutcomeWords.of(made, Tongue.of(request));
            showWelcome(request, response.status(422), trouble, form.exact("token"));
            return;
        }
        first.withdraw();
        DeviceCookie.set(request, response, devices.remember(account.login()));
        SessionCookie.set(request, response, sessions.open(account));
        Pages.goTo(response, "/admin/");
    }

    private void showSignIn(ServerRequest request, ServerResponse response, String trouble) {
        Map<String, Object> matter = Map.of("tongue", Tongue.of(request), "trouble", trouble);
        pages.part(response, "entrance/sign-in.jte", matter);
    }

    private void welcome(ServerRequest request, ServerResponse response) {
        String token = request.query().first("token").orElse("");
        requireOffer(token);
        showWelcome(request, response, "", token);
    }

    private void showWelcome(
            ServerRequest request, ServerResponse response, String trouble, String token) {
        pages.part(
                response,
                "entrance/welcome.jte",
                Map.of("tongue", Tongue.of(request), "trouble", trouble, "token", token));
    }

    private void requireOffer(String token) {
        if (!first.isGood(token)) {
            throw outdated();
        }
    }

    private static HttpRefusal outdated() {
        return HttpRefusal.forbidden(
                LocalizedText.of(
                        "Це посилання вже не діє. Якщо адміністратора ще немає, перезапустіть"
                                + " сервер: він напише нове.",
                        "This link is no longer valid. If there is no administrator yet, restart"
                                + " the server: it will write a new one."));
    }

    private void chooseLanguage(ServerRequest request, ServerResponse response) {
        Tongue tongue = Tongue.of(request.query().first("to").orElse(""));
        response.headers()
                .addCookie(
                        SetCookie.builder(Tongue.COOKIE, tongue.tag())
                                .path("/")
                                .maxAge(Duration.ofDays(365))
                                .sameSite(SetCookie.SameSite.STRICT)
                                .build());
        Pages.goTo(response, back(request));
    }

    /// Only to a page of ours, never to a form that was just sent.
    private static String back(ServerRequest request) {
        try {
            String referer = request.headers().first(HeaderNames.REFERER).orElse("");
            URI from = URI.create(referer);
            String path = from.getRawPath() == null ? "" : from.getRawPath();
            String query = from.getRawQuery() == null ? "" : "?" + from.getRawQuery();
            return path.startsWith("/admin/") ? path + query : "/admin/";
        } catch (IllegalArgumentException e) {
            return "/admin/";
        }
    }
}
