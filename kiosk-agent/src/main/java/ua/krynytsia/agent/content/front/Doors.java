// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.content.front;

import java.util.Optional;
import ua.krynytsia.agent.content.Content;
import ua.krynytsia.agent.content.Held;
import ua.krynytsia.agent.content.ResourceContents;
import ua.krynytsia.agent.content.Selection;
import ua.krynytsia.agent.content.Viewer;
import ua.krynytsia.agent.content.Views;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.content.Door;
import ua.krynytsia.wire.content.Form;
import ua.krynytsia.wire.content.MapLayer;
import ua.krynytsia.wire.content.Presentation;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.content.Setting;
import ua.krynytsia.wire.local.EntryPage;
import ua.krynytsia.wire.local.HomeTile.Way;
import ua.krynytsia.wire.local.SectionContents;

/// Whether there is anything behind a door, and how much.
final class Doors {
    private static final DocumentKey BUILDING = DocumentKey.setting("building");

    private final Content content;
    private final Viewer viewer;
    private final Views views;

    Doors(Content content, Viewer viewer) {
        this.content = content;
        this.viewer = viewer;
        this.views = new Views(content, viewer);
    }

    /// Empty where the door leads to nothing.
    Optional<Way> way(Door door) {
        return switch (door) {
            case Door.Section(String id) ->
                    views.findSection(id).flatMap(all -> section(door, all));
            case Door.Resource named ->
                    content.findResource(named.id()).flatMap(all -> resource(named, all));
            case Door.Form(String id) -> form(door, id);
            case Door.CityMap(var resource) -> map(door, resource);
            case Door.Building() -> room(door, passports().filter(this::isFilled).isPresent());
            case Door.Catalogue() ->
                    room(door, content.listResources().stream().anyMatch(this::isFilled));
            case Door.AppealState() -> room(door, true);
            case Door.Unknown _ -> Optional.empty();
        };
    }

    private static Optional<Way> section(Door door, SectionContents all) {
        if (all.resources().isEmpty() && all.forms().isEmpty()) {
            return Optional.empty();
        }
        int entries = all.resources().stream().mapToInt(line -> line.entries()).sum();
        return Optional.of(new Way(door, Optional.of(all.section().presentation()), entries));
    }

    private Optional<Way> resource(Door.Resource door, ResourceContents all) {
        int entries = door.facets().isEmpty() ? all.size(viewer) : narrowed(door);
        Presentation own = all.resource().presentation();
        Presentation shown =
                door.title()
                        .map(name -> new Presentation(name, own.lead(), own.icon(), own.order()))
                        .orElse(own);
        return Optional.of(new Way(door, Optional.of(shown), entries))
                .filter(way -> way.entries() > 0);
    }

    private int narrowed(Door.Resource door) {
        var counted =
                new Selection(
                        0,
                        0,
                        new Selection.Narrowing(Optional.empty(), door.facets()),
                        Optional.empty(),
                        Optional.empty());
        return content.findPage(door.id(), counted, viewer).map(EntryPage::total).orElse(0);
    }

    /// Only one that can be filled in here stands in its section.
    private Optional<Way> form(Door door, String id) {
        return content.find(DocumentKey.form(id))
                .map(Held::document)
                .filter(Form.class::isInstance)
                .map(Form.class::cast)
                .flatMap(form -> views.findSection(form.section()))
                .flatMap(section ->
                        section.forms().stream().filter(line -> line.id().equals(id)).findFirst())
                .map(line -> new Way(door, Optional.of(line.presentation()), 0));
    }

    private Optional<Way> map(Door door, Optional<String> resource) {
        if (resource.isEmpty()) {
            return room(door, content.listResources().stream().anyMatch(this::isDrawn));
        }
        return resource.flatMap(content::findResource)
                .filter(this::isDrawn)
                .map(all ->
                        new Way(
                                door,
                                Optional.of(all.resource().presentation()),
                                all.size(viewer)));
    }

    /// The passports of buildings, as `setting/building` names them.
    private Optional<ResourceContents> passports() {
        return content.find(BUILDING)
                .map(Held::document)
                .filter(Setting.class::isInstance)
                .map(Setting.class::cast)
                .flatMap(setting -> Optional.ofNullable(setting.texts().get("passports")))
                .flatMap(id -> content.findResource(id.ukrainian()));
    }

    private boolean isDrawn(ResourceContents all) {
        Resource resource = all.resource();
        boolean isLayer =
                resource.conditions().map().isPresent()
                        || content.list(MapLayer.class).stream()
                                .anyMatch(layer -> layer.resource().equals(resource.id()));
        return isLayer && isFilled(all);
    }

    private boolean isFilled(ResourceContents all) {
        return all.size(viewer) > 0;
    }

    private static Optional<Way> room(Door door, boolean isThere) {
        return isThere ? Optional.of(new Way(door, Optional.empty(), 0)) : Optional.empty();
    }
}
