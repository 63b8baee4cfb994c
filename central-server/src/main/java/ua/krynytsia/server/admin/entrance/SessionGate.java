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
import ua.krynytsia.server.http.FormBody;
import ua.krynytsia.server.http.HttpRefusal;
import ua.krynytsia.server.keys.Secrets;
import ua.krynytsia.wire.LocalizedText;

/// Stands before every page of administration but the doors themselves. Lets the signed-in through;
/// what changes anything must also carry the session's CSRF word, in the form field `csrf` or the
/// header `X-CSRF-Token`. Everything not named here is shut.
public final class SessionGate implements Filter {
    private static final Set<String> DOORS =
            Set.of("/admin/sign-in", "/admin/welcome", "/admin/language");
    private static final Set<Method> LOOKING = Set.of(Method.GET, Method.HEAD);

    private final Sessions sessions;

    public SessionGate(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void filter(FilterChain chain, RoutingRequest request, RoutingResponse response) {
        String path = request.prologue().uriPath().path();
        boolean isOpen =
                path.equals("/")
                        || path.startsWith("/assets/")
                        || path.startsWith("/admin/api/v1/");
        if (isOpen) {
            chain.proceed();
            return;
        }
        requireSameSite(request);
        if (DOORS.contains(path)) {
            chain.proceed();
            return;
        }
        Optional<SignedIn> signedIn =
                SessionCookie.find(request)
                        .flatMap(token -> sessions.find(token, !path.endsWith("/live")));
        if (signedIn.isEmpty()) {
            sendToSignIn(request, response);
            return;
        }
        if (!LOOKING.contains(request.prologue().method())) {
            requireCsrf(request, signedIn.get());
        }
        request.context().register(signedIn.get());
        chain.proceed();
    }

    private static void requireCsrf(ServerRequest request, SignedIn signedIn) {
        String type = request.headers().first(HeaderNames.CONTENT_TYPE).orElse("");
        String given = request.headers().first(HeaderNames.create("X-CSRF-Token")).orElse("");
        if (type.startsWith("application/x-www-form-urlencoded")) {
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

    private static void sendToSignIn(RoutingRequest request, RoutingResponse response) {
        boolean isPart = request.headers().first(HeaderNames.create("HX-Request")).isPresent();
        if (isPart) {
            response.header("HX-Redirect", "/admin/sign-in");
            response.status(401).send();
            return;
        }
        response.header(HeaderNames.LOCATION, "/admin/sign-in");
        response.status(303).send();
    }
}
