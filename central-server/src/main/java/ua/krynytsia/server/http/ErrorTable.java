// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.http;

import io.helidon.http.HeaderNames;
import io.helidon.http.HttpException;
import io.helidon.http.NotFoundException;
import io.helidon.webserver.ServerConnectionException;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.server.store.StoreAwayException;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.WireException;

/// Which failure becomes which answer; the only place where every failure is caught. What went
/// wrong inside stays in the log under a number that the answer names.
public final class ErrorTable {
    private static final Logger log = LoggerFactory.getLogger(ErrorTable.class);

    private static final int TOO_OFTEN = 429;
    private static final int AWAY = 503;
    private static final String SECONDS_TO_WAIT = "60";

    private final ErrorPage page;

    /// @param page how an answer looks on this port
    public ErrorTable(ErrorPage page) {
        this.page = page;
    }

    public void addTo(HttpRouting.Builder routing) {
        routing.error(HttpRefusal.class, this::refused)
                .error(WireException.class, this::badWords)
                .error(NotFoundException.class, (req, res, e) -> refused(req, res, notFound()))
                .error(HttpException.class, this::protocol)
                .error(ServerConnectionException.class, ErrorTable::gone)
                .error(StoreAwayException.class, this::away)
                .error(UncheckedIOException.class, this::broken)
                .error(RuntimeException.class, this::broken)
                .error(Throwable.class, this::broken);
    }

    private static HttpRefusal notFound() {
        return HttpRefusal.notFound();
    }

    private void refused(ServerRequest request, ServerResponse response, HttpRefusal refusal) {
        answer(request, response, refusal);
    }

    private void badWords(ServerRequest request, ServerResponse response, WireException e) {
        String place = String.valueOf(e.getMessage());
        answer(
                request,
                response,
                HttpRefusal.badRequest(
                        LocalizedText.of(
                                "Запит не вдалося прочитати: " + place,
                                "The request cannot be read: " + place)));
    }

    private void protocol(ServerRequest request, ServerResponse response, HttpException e) {
        int status = e.status().code();
        if (status >= 500) {
            broken(request, response, e);
            return;
        }
        answer(
                request,
                response,
                new HttpRefusal(
                        status,
                        LocalizedText.of(
                                "Запит складено неправильно.", "The request is malformed.")));
    }

    /// Its trouble is logged by the pool; it passes without anybody here.
    private void away(ServerRequest request, ServerResponse response, StoreAwayException e) {
        answer(
                request,
                response,
                new HttpRefusal(
                        503,
                        LocalizedText.of(
                                "База даних зараз не відповідає. Нічого не змінено; спробуйте за"
                                        + " хвилину.",
                                "The database does not answer now. Nothing was changed; try again"
                                        + " in a minute.")));
    }

    /// The client has left; there is nobody to tell.
    private static void gone(
            ServerRequest request, ServerResponse response, ServerConnectionException e) {
        throw e;
    }

    private void broken(ServerRequest request, ServerResponse response, Throwable failure) {
        String number = UUID.randomUUID().toString().substring(0, 8);
        log.atError()
                .setCause(failure)
                .addKeyValue("number", number)
                .addKeyValue("method", request.prologue().method().text())
                .addKeyValue("route", AccessLog.route(request))
                .log("request failed");
        if (response.isSent()) {
            return;
        }
        answer(
                request,
                response,
                new HttpRefusal(
                        500,
                        LocalizedText.of(
                                "Сталася помилка на сервері. Номер для адміністратора: "
                                        + number
                                        + ".",
                                "Something failed on the server. Number for the administrator: "
                                        + number
                                        + ".")));
    }

    private void answer(ServerRequest request, ServerResponse response, HttpRefusal refusal) {
        response.status(refusal.status());
        if (refusal.status() == TOO_OFTEN || refusal.status() == AWAY) {
            response.header(HeaderNames.RETRY_AFTER, SECONDS_TO_WAIT);
        }
        page.send(request, response, refusal.status(), refusal.words());
    }
}
