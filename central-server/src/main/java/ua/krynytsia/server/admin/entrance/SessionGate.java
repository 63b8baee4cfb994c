// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.entrance;

import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import io.helidon.webserver.http.ServerRequest;
import java.util.Optional;
import java.util.Set;
import ua.krynytsia.server.accounts.Sessions;
import ua.krynytsia.server.accounts.SignedIn;
import ua.krynytsia.server.admin.Pages;
import ua.krynytsia.server.http.BearerGate;
import ua.krynytsia.server.http.FormBody;
import ua.krynytsia.server.http.HttpRefusal;
import ua.krynytsia.server.keys.Secrets;
import ua.krynytsia.wire.LocalizedText;

/// Stands before every request of the administrators' port but the doors themselves. Lets those
/// through who are signed in and have the power that [RouteTable] asks for; what changes anything
/// must also carry the session's CSRF word, in the form field `csrf` or the header `X-CSRF-Token`.
/// Programs of this machine show the token of this run instead. Everything not named here is shut.
public final class SessionGate implements Filter {
    private static final Set<String> DOORS =
            Set.of("/", "/admin/sign-in", "/admin/welcome", "/admin/language");
    private static final Set<String> BEFORE_OWN_PASSWORD =
            Set.of(PasswordService.PATH, "/admin/sign-out");
    private static final Set<Method> LOOKING = Set.of(Method.GET, Method.HEAD);
    private static final String API = "/admin/api/";

    private final Sessions sessions;
    private final BearerGate programs;
    private final RouteTable table = new RouteTable();

    public SessionGate(Sessions sessions, BearerGate programs) {
        this.sessions = sessions;
        this.programs = programs;
    }

    @Override
    public void filter(FilterChain chain, RoutingRequest request, RoutingResponse response) {
        String path = request.prologue().uriPath().path();
        if (path.startsWith("/assets/")) {
            chain.proceed();
            return;
        }
        requireSameSite(request);
        if (DOORS.contains(path)) {
            chain.proceed();
            return;
        }
        Optional<SignedIn> caller = caller(request, path);
        if (caller.isEmpty()) {
            sendToSignIn(request, response, path);
            return;
        }
        SignedIn signedIn = caller.get();
        if (signedIn.mustChangePassword() && !BEFORE_OWN_PASSWORD.contains(path)) {
            sendTo(PasswordService.PATH, request, response);
            return;
        }
        table.power(request.prologue().method(), path)
                .ifPresent(power -> Pages.require(signedIn.rights().may(power)));
        request.context().register(signedIn);
        chain.proceed();
    }

    private Optional<SignedIn> caller(RoutingRequest request, String path) {
        if (path.startsWith(API) && BearerGate.isShown(request)) {
            programs.require(request);
            return Optional.of(SignedIn.OPERATOR);
        }
        Optional<SignedIn> signedIn =
                SessionCookie.find(request)
                        .flatMap(token -> sessions.find(token, !path.endsWith("/live")));
        if (signedIn.isPresent() && !LOOKING.contains(request.prologue().method())) {
            requireCsrf(request, signedIn.get());
        }
        return signedIn;
    }

    private static void requireCsrf(ServerRequest request, SignedIn signedIn) {
        String type = request.headers().first(HeaderNames.CONTENT_TYPE).orElse("");
        String given = request.headers().first(HeaderNames.create("X-CSRF-Token")).orElse("");
        if (FormBody.isForm(type)) {
            FormBody form = FormBody.read(request);
            request.context().register(form);
            given = given.isEmpty() ? form.exact("csrf") : given;
        }
        if (!Secrets.same(signedIn.csrf(), given)) {
            throw foreign();
        }
    }

    /// Browsers say where a request was started; other programs say nothing.
    private static void requireSameSite(ServerRequest request) {
        String site = request.headers().first(HeaderNames.create("Sec-Fetch-Site")).orElse("none");
        boolean isOwn = site.equals("none") || site.equals("same-origin");
        if (!isOwn && !LOOKING.contains(request.prologue().method())) {
            throw foreign();
        }
    }

    private static HttpRefusal foreign() {
        return HttpRefusal.forbidden(
                LocalizedText.of(
                        "Сторінка застаріла або запит прийшов з іншого сайту. Оновіть сторінку і"
                                + " спробуйте ще раз.",
                        "The page is outdated or the request came from another site. Reload the"
                                + " page and try again."));
    }

    private static void sendToSignIn(
            RoutingRequest request, RoutingResponse response, String path) {
        if (path.startsWith(API)) {
            throw BearerGate.missing();
        }
        sendTo("/admin/sign-in", request, response);
    }

    private static void sendTo(String door, RoutingRequest request, RoutingResponse response) {
        boolean isPart = request.headers().first(HeaderNames.create("HX-Request")).isPresent();
        if (isPart) {
            response.header("HX-Redirect", door);
            response.status(401).send();
            return;
        }
        response.header(HeaderNames.LOCATION, door);
        response.status(303).send();
    }
}
