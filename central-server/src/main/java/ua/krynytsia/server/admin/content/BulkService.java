// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.content;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import ua.krynytsia.rules.content.FieldKinds;
import ua.krynytsia.server.accounts.Organisations;
import ua.krynytsia.server.admin.Pages;
import ua.krynytsia.server.admin.Tab;
import ua.krynytsia.server.admin.ValueWords;
import ua.krynytsia.server.catalogue.Catalogue;
import ua.krynytsia.server.catalogue.workflow.BulkEdit;
import ua.krynytsia.server.catalogue.workflow.Workflow;
import ua.krynytsia.server.exchange.values.Reading;
import ua.krynytsia.server.http.FormBody;
import ua.krynytsia.server.http.HttpRefusal;
import ua.krynytsia.server.http.Tongue;
import ua.krynytsia.server.rights.Power;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.FieldDefinition;
import ua.krynytsia.wire.content.Locality;
import ua.krynytsia.wire.content.Resource;

/// One change over many entries: what would become of each is shown first, then done.
public final class BulkService implements HttpService {
    private static final String PATH = "/admin/bulk/{resource}";
    private static final int SHOWN = 200;

    private final Pages pages;
    private final BulkEdit bulk;
    private final EntryAccess access;
    private final Supplier<List<Organisations.Organisation>> keepers;

    /// @param keepers the organisations that entries may be given to
    public BulkService(
            Pages pages,
            Catalogue catalogue,
            Workflow workflow,
            Supplier<List<Organisations.Organisation>> keepers) {
        this.pages = pages;
        this.keepers = keepers;
        this.bulk = new BulkEdit(catalogue, workflow);
        this.access = new EntryAccess(catalogue, workflow);
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get(PATH, this::page).post(PATH, this::run);
    }

    /// One entry of the report.
    public record Line(String id, String before, String after) {}

    private void page(ServerRequest request, ServerResponse response) {
        show(
                request,
                response,
                FormBody.of(request.query().first("q").orElse("")),
                Optional.empty());
    }

    private void run(ServerRequest request, ServerResponse response) {
        FormBody form = Pages.form(request);
        Resource resource = access.resource(request);
        FieldDefinition field =
                resource.findField(form.text("field")).orElseThrow(HttpRefusal::notFound);
        var selection =
                new BulkEdit.Selection(
                        resource.id(),
                        form.text("q"),
                        entry -> access.may(request, Power.EDIT, resource, entry));
        Optional<Workflow.Reach> reach = Optional.empty();
        if (form.text("step").equals("run")) {
            reach = Optional.of(reach(request, resource));
        }
        BulkEdit.Report report =
                bulk.run(selection, change(form, field, request), reach, Pages.who(request));
        show(request, response, form, Optional.of(report));
    }

    /// Whoever may review everything here publishes; everybody else drafts.
    private static Workflow.Reach reach(ServerRequest request, Resource resource) {
        var nowhere = new Entry(resource.id(), "x", Map.of(), new Locality.Unplaced());
        boolean reviews =
                Pages.rights(request).may(Power.REVIEW, resource, nowhere, Optional.empty());
        return reviews ? Workflow.Reach.PUBLISHED : Workflow.Reach.DRAFT;
    }

    private static BulkEdit.Change change(
            FormBody form, FieldDefinition field, ServerRequest request) {
        String value = form.text("value");
        if (form.text("how").equals("replace")) {
            String words = form.exact("words");
            if (words.isEmpty()) {
                throw HttpRefusal.badRequest(
                        LocalizedText.of(
                                "Напишіть, що саме замінити.", "Write what is to be replaced."));
            }
            return new BulkEdit.Change.Replace(field.id(), words, value);
        }
        if (value.isEmpty()) {
            return new BulkEdit.Change.Put(field.id(), Optional.empty());
        }
        Reading read = Reading.of(field.type(), value);
        if (read.value().isEmpty() || !read.leftover().isBlank()) {
            throw HttpRefusal.badRequest(
                    LocalizedText.of(
                            "Тут має бути " + FieldKinds.ukrainian(field.type()) + ".",
                            "This must be " + FieldKinds.english(field.type()) + "."));
        }
        return new BulkEdit.Change.Put(field.id(), read.value());
    }

    private void show(
            ServerRequest request,
            ServerResponse response,
            FormBody form,
            Optional<BulkEdit.Report> report) {
        Tongue tongue = Tongue.of(request);
        Resource resource = access.resource(request);
        var matter = new HashMap<String, Object>();
        matter.put("resource", resource);
        matter.put("form", form);
        matter.put("isDone", form.text("step").equals("run"));
        matter.put("report", report);
        matter.put(
                "keepers",
                Pages.rights(request).mayIn(Power.KEEP_OWNERS, resource)
                        ? keepers.get()
                        : List.of());
        matter.put(
                "lines",
                report.map(it -> lines(it, resource, form.text("field"), tongue))
                        .orElse(List.of()));
        pages.show(request, response, Tab.CONTENT, "content/bulk.jte", matter);
    }

    private static List<Line> lines(
            BulkEdit.Report report, Resource resource, String field, Tongue tongue) {
        return report.changed().stream()
                .limit(SHOWN)
                .map(line ->
                        new Line(
                                line.before().id(),
                                words(resource, field, line.before(), tongue),
                                words(resource, field, line.after(), tongue)))
                .toList();
    }

    private static String words(Resource resource, String field, Entry entry, Tongue tongue) {
        return resource.findField(field)
                .flatMap(it ->
                        entry.value(field).map(value -> ValueWords.of(it.type(), value, tongue)))
                .orElse("—");
    }
}
