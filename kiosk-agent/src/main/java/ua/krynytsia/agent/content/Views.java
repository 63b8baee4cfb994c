// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.content;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import ua.krynytsia.rules.ukrainian.AlphabetKey;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.Form;
import ua.krynytsia.wire.content.FormQuestion;
import ua.krynytsia.wire.content.Presentation;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.content.Section;
import ua.krynytsia.wire.content.Setting;
import ua.krynytsia.wire.local.Catalogue;
import ua.krynytsia.wire.local.EntryLine;
import ua.krynytsia.wire.local.Home;
import ua.krynytsia.wire.local.SectionContents;
import ua.krynytsia.wire.local.SectionTile;

/// The home screen and what lies behind its doors. Neighbours stand by their declared order, then
/// by the alphabet.
public final class Views {
    private static final Comparator<Presentation> ORDER =
            Comparator.comparingInt(Presentation::order)
                    .thenComparing(shown -> AlphabetKey.of(shown.title().ukrainian()));

    private final Content content;
    private final Viewer viewer;

    public Views(Content content, Viewer viewer) {
        this.content = content;
        this.viewer = viewer;
    }

    public Home home() {
        return new Home(
                content.manifest().number(),
                content.findResource("terminals")
                        .flatMap(all -> all.findLine(viewer.kiosk().value())),
                findSetting("city"),
                districts(),
                tiles());
    }

    /// All resources that have something to show.
    public Catalogue catalogue() {
        List<Catalogue.Line> lines =
                content.listResources().stream()
                        .map(this::listed)
                        .filter(line -> line.entries() > 0)
                        .sorted(
                                Comparator.comparing(line ->
                                        AlphabetKey.of(line.presentation().title().ukrainian())))
                        .toList();
        Set<String> inUse = lines.stream().map(Catalogue.Line::section).collect(Collectors.toSet());
        List<Section> sections =
                content.list(Section.class).stream()
                        .filter(section -> inUse.contains(section.id()))
                        .sorted(Comparator.comparing(Section::presentation, ORDER))
                        .toList();
        return new Catalogue(sections, lines);
    }

    private Catalogue.Line listed(ResourceContents all) {
        Resource resource = all.resource();
        return new Catalogue.Line(
                resource.id(),
                resource.section(),
                resource.presentation(),
                resource.provenance(),
                all.size(viewer),
                resource.conditions().audience());
    }

    public Optional<SectionContents> findSection(String id) {
        return content.find(DocumentKey.section(id))
                .map(Held::document)
                .filter(Section.class::isInstance)
                .map(section -> contents((Section) section));
    }

    private Optional<Setting> findSetting(String id) {
        return content.find(DocumentKey.setting(id))
                .map(Held::document)
                .filter(Setting.class::isInstance)
                .map(Setting.class::cast);
    }

    private Map<String, LocalizedText> districts() {
        var names = new TreeMap<String, LocalizedText>();
        content.findResource("districts").stream()
                .flatMap(all -> all.lines().stream())
                .forEach((EntryLine line) -> names.put(line.id(), line.title()));
        return names;
    }

    private List<SectionTile> tiles() {
        return content.list(Section.class).stream()
                .sorted(Comparator.comparing(Section::presentation, ORDER))
                .map(this::contents)
                .filter(door -> !door.resources().isEmpty() || !door.forms().isEmpty())
                .map(Views::tile)
                .toList();
    }

    private static SectionTile tile(SectionContents door) {
        int entries =
                door.resources().stream().mapToInt(SectionContents.ResourceLine::entries).sum();
        return new SectionTile(
                door.section(), door.resources().size(), entries, door.forms().size());
    }

    private SectionContents contents(Section section) {
        var resources =
                content.listResources().stream()
                        .filter(all -> all.resource().section().equals(section.id()))
                        .map(this::line)
                        .filter(line -> line.entries() > 0)
                        .sorted(
                                Comparator.comparing(
                                        SectionContents.ResourceLine::presentation, ORDER))
                        .toList();
        var forms =
                content.list(Form.class).stream()
                        .filter(form -> form.section().equals(section.id()))
                        .filter(Views::isAnswerable)
                        .map(form -> new SectionContents.FormLine(form.id(), form.presentation()))
                        .sorted(Comparator.comparing(SectionContents.FormLine::presentation, ORDER))
                        .toList();
        return new SectionContents(section, resources, forms);
    }

    private SectionContents.ResourceLine line(ResourceContents all) {
        return new SectionContents.ResourceLine(
                all.resource().id(), all.resource().presentation(), all.size(viewer));
    }

    /// A form that requires an answer of a type from the future cannot be filled in here.
    private static boolean isAnswerable(Form form) {
        return form.questions().stream()
                .filter(FormQuestion::required)
                .noneMatch(question -> question.type() instanceof FieldType.Unknown);
    }
}
