// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.content;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.content.Document;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.MediaReference;
import ua.krynytsia.wire.content.Photo;
import ua.krynytsia.wire.content.Setting;

/// A picture or a file that a document needs, and how soon.
///
/// @param degree the sooner, the earlier in the list of constants
public record MediaNeed(Degree degree, MediaReference medium) {
    /// In the order of need.
    public enum Degree {
        /// The kiosk's own look: the attract screen.
        SCREEN,
        LIST,
        CARD,
        FULL,
        FILE
    }

    /// Each medium once, the most needed first; what is needed alike stands by its hash.
    public static List<MediaNeed> of(Stream<? extends Document> documents) {
        return ordered(documents.flatMap(MediaNeed::needs));
    }

    /// What one document needs, each as often as it stands there.
    public static List<MediaNeed> of(Document document) {
        return needs(document).toList();
    }

    /// The same of needs found before.
    public static List<MediaNeed> ordered(Stream<MediaNeed> needs) {
        return needs.sorted(
                        Comparator.comparing(MediaNeed::degree)
                                .thenComparing(need -> need.medium().hash().hex()))
                .filter(new FirstOfEach()::isFirst)
                .toList();
    }

    private static Stream<MediaNeed> needs(Document document) {
        return switch (document) {
            case Setting setting ->
                    setting.media().values().stream().map(m -> new MediaNeed(Degree.SCREEN, m));
            case Entry entry -> entry.values().values().stream().flatMap(MediaNeed::of);
            default -> Stream.empty();
        };
    }

    private static Stream<MediaNeed> of(FieldValue value) {
        return switch (value) {
            case FieldValue.Photos(List<Photo> photos) -> photos.stream().flatMap(MediaNeed::of);
            case FieldValue.Attachment attachment ->
                    Stream.of(new MediaNeed(Degree.FILE, attachment.file()));
            default -> Stream.empty();
        };
    }

    private static Stream<MediaNeed> of(Photo photo) {
        return Stream.of(
                new MediaNeed(Degree.LIST, photo.list()),
                new MediaNeed(Degree.CARD, photo.card()),
                new MediaNeed(Degree.FULL, photo.full()));
    }

    /// Lets each hash pass once.
    private static final class FirstOfEach {
        private final Set<Sha256> seen = new HashSet<>();

        boolean isFirst(MediaNeed need) {
            return seen.add(need.medium().hash());
        }
    }
}
