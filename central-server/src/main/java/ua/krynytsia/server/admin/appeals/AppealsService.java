// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.appeals;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import ua.krynytsia.server.admin.Pages;
import ua.krynytsia.server.admin.Tab;
import ua.krynytsia.server.appeals.AppealLine;
import ua.krynytsia.server.appeals.Appeals;
import ua.krynytsia.server.appeals.attachments.AttachedFiles;
import ua.krynytsia.server.audit.Audit;
import ua.krynytsia.server.audit.Deed;
import ua.krynytsia.server.http.HttpRefusal;
import ua.krynytsia.server.http.Tongue;
import ua.krynytsia.wire.content.Form;
import ua.krynytsia.wire.fleet.Submission;

/// What residents sent. Opening one is written down in the audit.
public final class AppealsService implements HttpService {
    private static final int PAGE_SIZE = 50;

    private final Pages pages;
    private final Appeals appeals;
    private final AttachedFiles files;
    private final Audit audit;
    private final Function<String, Optional<Form>> forms;

    public AppealsService(
            Pages pages,
            Appeals appeals,
            AttachedFiles files,
            Audit audit,
            Function<String, Optional<Form>> forms) {
        this.pages = pages;
        this.appeals = appeals;
        this.files = files;
        this.audit = audit;
        this.forms = forms;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/admin/appeals", this::list).get("/admin/appeals/{id}", this::detail);
    }

    private void list(ServerRequest request, ServerResponse response) {
        Tongue tongue = Tongue.of(request);
        String asked = request.query().first("page").orElse("0");
        int page = asked.matches("[0-9]{1,6}") ? Integer.parseInt(asked) : 0;
        boolean onlyTroubled = request.query().first("only").orElse("").equals("troubled");
        List<Row> rows =
                appeals.listAppeals(onlyTroubled, page * PAGE_SIZE, PAGE_SIZE + 1).stream()
                        .map(line -> row(line, tongue))
                        .toList();
        var matter = new HashMap<String, Object>();
        matter.put("rows", rows.stream().limit(PAGE_SIZE).toList());
        matter.put("total", appeals.count());
        matter.put("onlyTroubled", onlyTroubled);
        matter.put("page", page);
        matter.put("hasNext", rows.size() > PAGE_SIZE);
        pages.show(request, response, Tab.APPEALS, "appeals/list.jte", matter);
    }

    /// @param form its name for people
    /// @param essence its first words, empty where it did not open
    public record Row(AppealLine line, String form, String essence) {}

    private Row row(AppealLine line, Tongue tongue) {
        String essence =
                appeals.findSubmission(line.id())
                        .map(submission -> Answer.essence(submission, tongue))
                        .orElse("");
        return new Row(line, formTitle(line, tongue), essence);
    }

    private void detail(ServerRequest request, ServerResponse response) {
        UUID id = id(request);
        Tongue tongue = Tongue.of(request);
        AppealLine line = appeals.findAppeal(id).orElseThrow(HttpRefusal::notFound);
        Optional<Submission> submission = appeals.findSubmission(id);
        List<Answer> answers =
                submission
                        .map(words ->
                                Answer.answers(words, forms.apply(words.answers().form()), tongue))
                        .orElse(List.of());
        audit.record(Pages.who(request), Deed.of("appeal-read", "appeal/" + id));
        List<FileLine> added =
                files.list(id).stream().map(file -> FileLine.of(id, file, tongue)).toList();
        Map<String, Object> matter =
                Map.of(
                        "line", line,
                        "form", formTitle(line, tongue),
                        "answers", answers,
                        "files", added);
        pages.show(request, response, Tab.APPEALS, "appeals/detail.jte", matter);
    }

    private String formTitle(AppealLine line, Tongue tongue) {
        return line.form()
                .map(id ->
                        forms.apply(id)
                                .map(form -> tongue.say(form.presentation().title()))
                                .orElse(id))
                .orElse("—");
    }

    private static UUID id(ServerRequest request) {
        try {
            return UUID.fromString(request.path().pathParameters().get("id"));
        } catch (IllegalArgumentException e) {
            throw HttpRefusal.notFound();
        }
    }
}
