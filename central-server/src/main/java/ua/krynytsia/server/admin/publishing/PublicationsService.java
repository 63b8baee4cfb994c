// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.publishing;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ua.krynytsia.server.admin.Pages;
import ua.krynytsia.server.admin.Tab;
import ua.krynytsia.server.editions.PublishOutcome;
import ua.krynytsia.server.http.FormBody;
import ua.krynytsia.server.http.HttpRefusal;
import ua.krynytsia.server.http.Tongue;
import ua.krynytsia.server.publishing.BeginOutcome;
import ua.krynytsia.server.publishing.Publishing;
import ua.krynytsia.server.publishing.RollOut;
import ua.krynytsia.server.publishing.RollOuts;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.WireException;

/// The page of publications: what kiosks cannot show, what is planned, what rolls out.
public final class PublicationsService implements HttpService {
    private static final String PAGE = "/admin/publications";
    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
    private static final int LONGEST_MINUTES = 10_080;

    private final Pages pages;
    private final Publishing publishing;

    public PublicationsService(Pages pages, Publishing publishing) {
        this.pages = pages;
        this.publishing = publishing;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get(PAGE, this::page)
                .post(PAGE, this::publish)
                .post(PAGE + "/urgent", this::publishUrgent)
                .post(PAGE + "/plans", this::plan)
                .post(PAGE + "/plans/{id}/cancellation", this::cancel)
                .post(PAGE + "/roll-out", this::begin)
                .post(PAGE + "/roll-out/{step}", this::step);
    }

    private void page(ServerRequest request, ServerResponse response) {
        var page =
                new PublicationsPage(
                        Tongue.of(request),
                        publishing.unacknowledged(false),
                        publishing.plans().listPlans(),
                        publishing.rollOuts().newest(),
                        publishing.listTerminals(),
                        publishing.editions().validity());
        pages.show(
                request,
                response,
                Tab.CONTENT,
                "publishing/publications.jte",
                Map.of("page", page));
    }

    private void publish(ServerRequest request, ServerResponse response) {
        if (isWithoutGaps(response, Pages.form(request))) {
            Pages.goTo(response, "/admin/?done=" + done(publishing.publish(Pages.who(request))));
        }
    }

    private void publishUrgent(ServerRequest request, ServerResponse response) {
        Set<DocumentKey> keys =
                Arrays.stream(Pages.form(request).text("keys").split("\\s+"))
                        .filter(line -> !line.isEmpty())
                        .map(PublicationsService::key)
                        .collect(Collectors.toSet());
        PublishOutcome outcome = publishing.publishUrgent(keys, Pages.who(request));
        Pages.goTo(response, PAGE + "?done=" + done(outcome));
    }

    private static String done(PublishOutcome outcome) {
        return switch (outcome) {
            case PublishOutcome.Published _ -> "published";
            case PublishOutcome.Behind _ -> "behind";
            case PublishOutcome.RollingOut _ -> "rolling_out";
            case PublishOutcome.Unchanged _ -> "unchanged";
        };
    }

    private void plan(ServerRequest request, ServerResponse response) {
        FormBody form = Pages.form(request);
        if (isWithoutGaps(response, form)) {
            publishing
                    .plans()
                    .plan(moment(form.text("at")), isAcknowledged(form), Pages.who(request));
            Pages.goTo(response, PAGE + "?done=planned");
        }
    }

    private void cancel(ServerRequest request, ServerResponse response) {
        boolean isCancelled =
                publishing.plans().cancel(PublicationsApi.id(request), Pages.who(request));
        Pages.goTo(response, PAGE + "?done=" + (isCancelled ? "cancelled" : "too_late"));
    }

    private void begin(ServerRequest request, ServerResponse response) {
        FormBody form = Pages.form(request);
        if (!isWithoutGaps(response, form)) {
            return;
        }
        var pace = new RollOut.Pace(minutes(form.text("settle")), RollOut.Pace.USUAL.silence());
        var plan = new RollOuts.Plan(kiosk(form.text("kiosk")), List.of(), pace);
        String done =
                switch (publishing.rollOuts().begin(plan, Pages.who(request))) {
                    case BeginOutcome.Begun _ -> "roll_out_begun";
                    case BeginOutcome.NoSuchKiosk _ -> "no_kiosk";
                    case BeginOutcome.NotStaged(PublishOutcome outcome) -> done(outcome);
                };
        Pages.goTo(response, PAGE + "?done=" + done);
    }

    private void step(ServerRequest request, ServerResponse response) {
        Step step =
                Step.find(PublicationsApi.part(request, "step")).orElseThrow(HttpRefusal::notFound);
        step.take(publishing.rollOuts(), Pages.who(request));
        Pages.goTo(response, PAGE + "?done=changed");
    }

    private boolean isWithoutGaps(ServerResponse response, FormBody form) {
        boolean isReady = publishing.unacknowledged(isAcknowledged(form)).isEmpty();
        if (!isReady) {
            Pages.goTo(response, PAGE + "?done=gaps");
        }
        return isReady;
    }

    private static boolean isAcknowledged(FormBody form) {
        return form.text("acknowledge").equals("yes");
    }

    private static Instant moment(String typed) {
        try {
            return LocalDateTime.parse(typed).atZone(KYIV).toInstant();
        } catch (DateTimeParseException e) {
            throw HttpRefusal.badRequest(
                    LocalizedText.of(
                            "Оберіть день і час публікації.",
                            "Choose the day and the time of the publication."));
        }
    }

    private static Duration minutes(String typed) {
        if (!typed.matches("[0-9]{1,5}") || Integer.parseInt(typed) > LONGEST_MINUTES) {
            throw HttpRefusal.badRequest(
                    LocalizedText.of(
                            "Хвилин спостереження: від 0 до " + LONGEST_MINUTES + ".",
                            "Minutes to watch: 0 to " + LONGEST_MINUTES + "."));
        }
        return Duration.ofMinutes(Integer.parseInt(typed));
    }

    private static KioskId kiosk(String typed) {
        try {
            return new KioskId(typed);
        } catch (WireException e) {
            throw HttpRefusal.badRequest(
                    LocalizedText.of("Оберіть кіоск зі списку.", "Choose a kiosk of the list."));
        }
    }

    private static DocumentKey key(String typed) {
        try {
            return new DocumentKey(typed);
        } catch (WireException e) {
            throw HttpRefusal.badRequest(
                    LocalizedText.of(
                            "«" + typed + "» не прочитано. Пишіть так: entry/schools/7.",
                            "“" + typed + "” cannot be read. Write it as entry/schools/7."));
        }
    }
}
