// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.bundle;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.krynytsia.server.exchange.registering.RegisterPart;
import ua.krynytsia.server.registry.Registration;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.Require;
import ua.krynytsia.wire.content.Document;
import ua.krynytsia.wire.content.Form;
import ua.krynytsia.wire.content.MapLayer;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.content.Section;
import ua.krynytsia.wire.content.Setting;
import ua.krynytsia.wire.content.Tile;
import ua.krynytsia.wire.content.Vocabulary;

/// The `city.json` of a bundle: everything but the entries.
public record CityFile(
        Optional<List<Vocabulary>> vocabularies,
        List<Section> sections,
        List<Resource> resources,
        List<Form> forms,
        List<MapLayer> layers,
        List<Setting> settings,
        Optional<List<Tile>> tiles,
        Optional<List<Picture>> media,
        Optional<RegisterPart> register) {
    public CityFile {
        vocabularies = vocabularies.map(List::copyOf);
        sections = List.copyOf(sections);
        resources = List.copyOf(resources);
        forms = List.copyOf(forms);
        layers = List.copyOf(layers);
        settings = List.copyOf(settings);
        tiles = tiles.map(List::copyOf);
        media = media.map(List::copyOf);
    }

    /// A file of the folder `media` that a setting shows.
    public record Picture(String file, String setting, String name, LocalizedText alternative) {
        public Picture {
            Require.that(
                    file.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,99}"),
                    "the name of a picture must be letters, digits, '.', '_' and '-'");
            Require.slug("setting of a picture", setting);
        }
    }

    public RegisterPart registerPart() {
        return register.orElse(RegisterPart.NOTHING);
    }

    /// The resources of which this file says when they were renewed.
    public Set<String> dated() {
        Stream<String> declared =
                resources.stream()
                        .filter(resource -> resource.provenance().updated().isPresent())
                        .map(Resource::id);
        Stream<String> registered =
                registerPart().resources().orElse(List.of()).stream()
                        .filter(one -> one.upkeep().updated().isPresent())
                        .map(Registration::resource);
        return Stream.concat(declared, registered).collect(Collectors.toUnmodifiableSet());
    }

    List<Picture> pictures() {
        return media.orElse(List.of());
    }

    List<Tile> listTiles() {
        return tiles.orElse(List.of());
    }

    /// In an order in which what is needed comes first; settings apart, since pictures join them,
    /// and tiles, which lead to the others.
    Stream<Document> withoutSettings() {
        return Stream.of(vocabularies.orElse(List.of()), sections, resources, forms, layers)
                .flatMap(List::stream)
                .map(Document.class::cast);
    }
}
