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
import ua.krynytsia.server.accounts.FirstSignIn;
import ua.krynytsia.server.accounts.Sessions;
import ua.krynytsia.server.admin.Pages;
import ua.krynytsia.server.http.FormBody;
import ua.krynytsia.server.http.HttpRefusal;
import ua.krynytsia.server.http.RateLimit;
import ua.krynytsia.server.http.Tongue;
import ua.krynytsia.wire.LocalizedText;

/// Signing in and out, the first sign-in, the choice of language. Five wrong passwords for a login,
/// or twenty from an address, and both wait a quarter of an hour.
public final class EntranceService implements HttpService {
    private static final Duration WAIT = Duration.ofMinutes(15);
    private static final int TRIES_PER_LOGIN = 5;
    private static final int TRIES_PER_ADDRESS = 20;
    private static final String SIGN_IN = "/admin/sign-in";
    private static final String WELCOME = "/admin/welcome";

    private final Pages pages;
    private final Accounts accounts;
    private final Sessions sessions;
    private final FirstSignIn first;
    private final RateLimit perLogin;
    private final RateLimit perAddress;

    public EntranceService(
            Pages pages, Accounts accounts, Sessions sessions, FirstSignIn first, Clock clock) {
        this.pages = pages;
        this.accounts = accounts;
        this.sessions = sessions;
        this.first = first;
        this.perLogin = new RateLimit(TRIES_PER_LOGIN, WAIT, clock);
        this.perAddress = new RateLimit(TRIES_PER_ADDRESS, WAIT, clock);
    }

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
        String address = request.remotePeer().host();
        if (!perLogin.allows(login) || !perAddress.allows(address)) {
            throw HttpRefusal.tooOften();
        }
        Optional<Account> account = accounts.check(login, form.exact("password"));
        if (account.isEmpty()) {
            perLogin.spend(login);
            perAddress.spend(address);
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
        perLogin.forgive(login);
        SessionCookie.set(request, response, sessions.open(account.get()));
        Pages.goTo(response, "/admin/");
    }

    private void signOut(ServerRequest request, ServerResponse response) {
        SessionCookie.find(request).ifPresent(sessions::close);
        SessionCookie.clear(request, response);
        Pages.goTo(response, SIGN_IN);
    }

    private void createFirst(ServerRequest request, ServerResponse response) {
        FormBody form = FormBody.read(request);
        perAddress.require(request.remotePeer().host());
        requireOffer(form.exact("token"));
        var account = new Account(form.text("login").toLowerCase(Locale.ROOT), form.text("name"));
        String password = form.exact("password");
        Accounts.Creation made =
                password.equals(form.exact("again"))
                        ? accounts.createFirst(account, password)
                        : Accounts.Creation.PASSWORD_REFUSED;
        if (made == Accounts.Creation.TOO_LATE) {
            throw outdated();
        }
        if (made != Accounts.Creation.DONE) {
            String trouble = words(made, Tongue.of(request));
            showWelcome(request, response.status(422), trouble, form.exact("token"));
            return;
        }
        first.withdraw();
        SessionCookie.set(request, response, sessions.open(account));
        Pages.goTo(response, "/admin/");
    }

    private static String words(Accounts.Creation made, Tongue tongue) {
        return switch (made) {
            case LOGIN_REFUSED ->
                    tongue.say(
                            "Імʼя входу: від 2 малих латинських літер, цифр, крапок чи дефісів.",
                            "Login: at least 2 small Latin letters, digits, dots or hyphens.");
            case NAME_REFUSED -> tongue.say("Напишіть, як вас звати.", "Write your name.");
            case PASSWORD_REFUSED ->
                    tongue.say(
                            "Пароль має бути щонайменше 10 символів і двічі однаковий.",
                            "The password must be at least 10 characters, the same twice.");
            case DONE, TOO_LATE -> "";
        };
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
