// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.catalogue.declaring;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ua.krynytsia.rules.content.Problem;
import ua.krynytsia.server.catalogue.Edit;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.content.Door;
import ua.krynytsia.wire.content.FieldTrait;
import ua.krynytsia.wire.content.Form;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.content.Section;
import ua.krynytsia.wire.content.Tile;

/// Whether everything that a tile leads to is there and is for everybody. Whether it has content is
/// for each kiosk to see.
public final class TileCheck {
    private static final String DOORS = "doors";

    private final Edit edit;

    public TileCheck(Edit edit) {
        this.edit = edit;
    }

    public List<Problem> check(Tile tile) {
        Stream<Problem> doors = tile.doors().stream().flatMap(door -> door(door).stream());
        Stream<Problem> nearest = tile.nearest().flatMap(id -> resource("nearest", id)).stream();
        return Stream.concat(doors, nearest).toList();
    }

    private Optional<Problem> door(Door door) {
        return switch (door) {
            case Door.Section(String id) ->
                    edit.find(DocumentKey.section(id), Section.class).isPresent()
                            ? Optional.empty()
                            : Optional.of(DeclarationWords.noSection(id));
            case Door.Resource named -> resource(DOORS, named.id()).or(() -> facets(named));
            case Door.Form(String id) ->
                    edit.find(DocumentKey.form(id), Form.class).isPresent()
                            ? Optional.empty()
                            : Optional.of(DeclarationWords.noForm(DOORS, id));
            case Door.CityMap(Optional<String> resource) ->
                    resource.flatMap(id -> resource(DOORS, id));
            case Door.Building _, Door.Catalogue _, Door.AppealState _ -> Optional.empty();
            case Door.Unknown(String kind, var _) ->
                    Optional.of(DeclarationWords.noDoor(DOORS, kind));
        };
    }

    private Optional<Problem> resource(String field, String id) {
        Optional<Resource> known = edit.findResource(id);
        if (known.isEmpty()) {
            return Optional.of(DeclarationWords.noResource(field, id));
        }
        return known.filter(resource -> !resource.conditions().admitsEverybody())
                .map(resource -> DeclarationWords.internalResource(field, resource.id()));
    }

    private Optional<Problem> facets(Door.Resource door) {
        return edit.findResource(door.id())
                .flatMap(resource ->
                        door.facets().keySet().stream()
                                .filter(field ->
                                        resource.findField(field)
                                                .filter(known -> known.has(FieldTrait.FACET))
                                                .isEmpty())
                                .findFirst())
                .map(field -> DeclarationWords.noFacet(DOORS, door.id(), field));
    }
}
