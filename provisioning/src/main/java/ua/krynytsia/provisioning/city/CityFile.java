// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.city;

import java.util.List;
import java.util.Optional;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.Form;
import ua.krynytsia.wire.content.MapLayer;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.content.Section;
import ua.krynytsia.wire.content.Setting;
import ua.krynytsia.wire.content.Tile;
import ua.krynytsia.wire.content.Vocabulary;

/// What `city.json` holds: everything but the entries.
record CityFile(
        List<Vocabulary> vocabularies,
        List<Section> sections,
        List<Resource> resources,
        List<Form> forms,
        List<MapLayer> layers,
        List<Setting> settings,
        List<Tile> tiles,
        List<Picture> media,
        Optional<RegisterPart> register) {
    CityFile {
        vocabularies = List.copyOf(vocabularies);
        sections = List.copyOf(sections);
        resources = List.copyOf(resources);
        forms = List.copyOf(forms);
        layers = List.copyOf(layers);
        settings = List.copyOf(settings);
        tiles = List.copyOf(tiles);
        media = List.copyOf(media);
    }

    /// A file of the folder `media` that a setting shows under a name.
    record Picture(String file, String setting, String name, LocalizedText alternative) {}
}
