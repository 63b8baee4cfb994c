// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.catalogue;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.krynytsia.rules.content.FieldWords;
import ua.krynytsia.rules.ukrainian.AlphabetKey;
import ua.krynytsia.rules.ukrainian.Folding;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.GeoPoint;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.content.Document;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.Locality;
import ua.krynytsia.wire.content.MapLayer;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.json.WireJson;

/// A document made ready for the table `document`: its bytes, what of them is published, and what
/// lists are ordered and searched by.
///
/// @param published empty where the document is internal as a whole
record DocumentRow(
        Document document, Bytes content, Optional<Bytes> published, Optional<Resource> owner) {
    /// The longest document: what one column holds.
    static final int MAX_LENGTH = 1 << 20;

    private static final int SORT_LENGTH = 600;
    private static final int SEARCH_LENGTH = 4000;

    private static final FieldType PLAIN = new FieldType.Text(0, 1, false);

    static DocumentRow of(Document document, Optional<Resource> owner) {
        Bytes content = Bytes.of(WireJson.write(document));
        Optional<Bytes> published =
                Publication.of(document, owner)
                        .map(open ->
                                open.equals(document) ? content : Bytes.of(WireJson.write(open)));
        return new DocumentRow(document, content, published, owner);
    }

    boolean isTooLong() {
        return content.length() > MAX_LENGTH;
    }

    Sha256 hash() {
        return content.sha256();
    }

    /// The resource of an entry or a layer, else empty.
    String resource() {
        return ownerOf(document).orElse("");
    }

    static Optional<String> ownerOf(Document document) {
        return switch (document) {
            case Entry entry -> Optional.of(entry.resource());
            case MapLayer layer -> Optional.of(layer.resource());
            default -> Optional.empty();
        };
    }

    String sortKey() {
        return sortKey(title());
    }

    /// What a list of things of this name is ordered by.
    static String sortKey(String title) {
        return clip(AlphabetKey.of(title), SORT_LENGTH);
    }

    String searchText() {
        if (!(document instanceof Entry entry)) {
            return "";
        }
        String words =
                entry.values().values().stream()
                        .flatMap(DocumentRow::words)
                        .collect(Collectors.joining(" "));
        return clip(Folding.fold(title() + " " + entry.id() + " " + words), SEARCH_LENGTH);
    }

    Optional<GeoPoint> point() {
        return document instanceof Entry entry ? entry.point() : Optional.empty();
    }

    String locality() {
        return document instanceof Entry entry ? code(entry.locality()) : "";
    }

    /// How a locality stands in its column: the district's id, `-` outside the city, else nothing.
    static String code(Locality locality) {
        return switch (locality) {
            case Locality.InDistrict in -> in.district();
            case Locality.OutsideCity _ -> "-";
            case Locality.Unplaced _ -> "";
        };
    }

    private String title() {
        if (document instanceof Entry entry) {
            return owner.map(resource -> title(entry, resource)).orElse(entry.id());
        }
        return document.key().value();
    }

    /// The name of an entry in Ukrainian; its id where it has none.
    static String title(Entry entry, Resource resource) {
        return entry.value(resource.titleField())
                .flatMap(value -> words(value).findFirst())
                .orElse(entry.id());
    }

    /// Options are left out: they are named by the declaration, which may change.
    private static Stream<String> words(FieldValue value) {
        return switch (value) {
            case FieldValue.Phone phone -> phone.numbers().stream();
            case FieldValue.Choice _, FieldValue.MultiChoice _, FieldValue.YesNo _ ->
                    Stream.empty();
            default -> texts(FieldWords.of(PLAIN, value));
        };
    }

    private static Stream<String> texts(LocalizedText text) {
        return Stream.concat(
                Stream.of(text.ukrainian()), text.translation(LocalizedText.ENGLISH).stream());
    }

    private static String clip(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end);
    }
}
