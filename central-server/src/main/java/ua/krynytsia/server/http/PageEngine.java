// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.http;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// Draws the templates of `src/main/jte`, compiled into `ua.krynytsia.server.pages`.
public final class PageEngine {
    private static final String PACKAGE = "ua.krynytsia.server.pages";
    private static final String POLICY =
            "default-src 'self'; style-src 'self'; img-src 'self' data:; form-action 'self';"
                    + " frame-ancestors 'none'; base-uri 'none'";

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(
                    null, ContentType.Html, PageEngine.class.getClassLoader(), PACKAGE);

    public String render(String template, Map<String, Object> parameters) {
        var page = new StringOutput();
        engine.render(template, parameters, page);
        return page.toString();
    }

    /// @param template such as `kiosks/board.jte`
    public void send(ServerResponse response, String template, Map<String, Object> parameters) {
        String page = render(template, parameters);
        response.header(HeaderNames.CONTENT_TYPE, "text/html; charset=utf-8");
        response.header(HeaderNames.CACHE_CONTROL, "no-store");
        response.header("Content-Security-Policy", POLICY);
        response.header("X-Content-Type-Options", "nosniff");
        response.header("Referrer-Policy", "same-origin");
        response.send(page.getBytes(StandardCharsets.UTF_8));
    }

    /// A page for people, JSON for programs.
    ///
    /// @param home where the way out leads
    public ErrorPage errorPage(String home) {
        ErrorPage json = ErrorPage.json();
        return (request, response, status, words) -> {
            if (!Tongue.wantsPage(request)) {
                json.send(request, response, status, words);
                return;
            }
            send(
                    response,
                    "error.jte",
                    Map.of(
                            "tongue", Tongue.of(request),
                            "status", status,
                            "words", words,
                            "home", home));
        };
    }
}
