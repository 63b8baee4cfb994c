// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ua.krynytsia.server.media.MediaKind;
import ua.krynytsia.server.media.RenditionOutcome;
import ua.krynytsia.server.media.Renditions;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.MediaReference;
import ua.krynytsia.wire.content.Photo;

/// Photos as rows and a file to take along. `p.100.kept` names the three sizes of a photo that is
/// kept already, by their hashes; `p.100.file` brings a new one. What came along is kept at once.
final class MediaBoxes {
    static final String PHOTOS = "p";
    static final String KEPT = "kept";
    static final String REFUSED = "refused";

    private static final String FILE = "file";
    private static final int FILE_LIMIT = 16 << 20;
    private static final LocalizedText ALTERNATIVE =
            LocalizedText.of(
                    "Опишіть, що на фото, для тих, хто його не бачить.",
                    "Say what the photo shows, for those who cannot see it.");
    private static final LocalizedText BOTH =
            LocalizedText.of(
                    "Опишіть нове фото і англійською.", "Describe the new photo in English too.");
    private static final LocalizedText GONE =
            LocalizedText.of(
                    "Цього файлу вже немає. Виберіть його ще раз.",
                    "This file is no longer there. Choose it again.");

    private MediaBoxes() {}

    static Map<String, String> of(List<Photo> photos) {
        var boxes = new HashMap<String, String>();
        int row = Typed.FIRST;
        for (Photo photo : photos) {
            String box = PHOTOS + "." + row + ".";
            boxes.put(box + KEPT, kept(photo));
            boxes.put(box + "place", Integer.toString(row - Typed.FIRST + 1));
            boxes.putAll(Typed.words(box, photo.alternative()));
            row++;
        }
        return boxes;
    }

    static Map<String, String> of(FieldValue.Attachment value) {
        var boxes = new HashMap<>(Typed.words("", value.name()));
        boxes.put(KEPT, value.file().hash().hex());
        return boxes;
    }

    static Typed keepPhotos(Typed typed, Shelf shelf) {
        var boxes = new HashMap<String, String>();
        for (int row : typed.rows(PHOTOS)) {
            String box = PHOTOS + "." + row + ".";
            Optional.ofNullable(typed.files().get(box + FILE))
                    .ifPresent(file -> {
                        switch (Renditions.of(file.toArray())) {
                            case RenditionOutcome.Made made ->
                                    boxes.put(
                                            box + KEPT,
                                            kept(
                                                    shelf.catalogue()
                                                            .putPhoto(made, LocalizedText.of(""))));
                            case RenditionOutcome.Refused(var reason) ->
                                    boxes.put(box + REFUSED, shelf.tongue().say(reason));
                        }
                    });
        }
        return Typed.of(typed.with(boxes).boxes());
    }

    static Typed keepFile(Typed typed, Shelf shelf) {
        Bytes file = typed.files().get(FILE);
        if (file == null) {
            return typed;
        }
        boolean fits = file.length() <= FILE_LIMIT && MediaKind.find(file.toArray()).isPresent();
        return Typed.of(
                typed.with(
                                fits
                                        ? Map.of(KEPT, keep(file, shelf))
                                        : Map.of(
                                                REFUSED,
                                                shelf.tongue()
                                                        .say(
                                                                "Приймаємо PDF, JPEG, PNG або WebP"
                                                                        + " до 16 МБ. Збережіть"
                                                                        + " файл як PDF.",
                                                                "PDF, JPEG, PNG or WebP of at most"
                                                                        + " 16 MB is taken. Save"
                                                                        + " the file as PDF.")))
                        .boxes());
    }

    private static String keep(Bytes file, Shelf shelf) {
        return shelf.catalogue().putMedia(file.toArray()).hex();
    }

    /// In the order of the numbers beside them.
    static TypedValue photos(Typed typed, Optional<FieldValue> before, Shelf shelf) {
        List<Photo> known =
                before.filter(FieldValue.Photos.class::isInstance)
                        .map(value -> ((FieldValue.Photos) value).photos())
                        .orElse(List.of());
        var photos = new ArrayList<Photo>();
        var wrong = new HashMap<String, LocalizedText>();
        List<Integer> rows =
                typed.rows(PHOTOS).stream()
                        .sorted(Comparator.comparingInt(row -> place(typed, row)))
                        .toList();
        for (int row : rows) {
            String box = PHOTOS + "." + row;
            Typed one = typed.under(box + ".");
            if (!isLeftOut(one)) {
                photo(one, known, shelf)
                        .ifPresentOrElse(photos::add, () -> wrong.put(box, trouble(one, shelf)));
            }
        }
        if (!wrong.isEmpty()) {
            return new TypedValue.Wrong(wrong);
        }
        return photos.isEmpty() ? new TypedValue.Blank() : all(photos);
    }

    private static TypedValue all(List<Photo> photos) {
        try {
            return new TypedValue.Given(new FieldValue.Photos(photos));
        } catch (WireException e) {
            return TypedValue.wrong(
                    "Фото може бути щонайбільше 50. Приберіть зайві.",
                    "There may be at most 50 photos. Remove some.");
        }
    }

    private static boolean isLeftOut(Typed one) {
        boolean isEmptyRow =
                !one.isTicked(KEPT)
                        && !one.isTicked(REFUSED)
                        && !one.isTicked(LocalizedText.UKRAINIAN)
                        && !one.isTicked(LocalizedText.ENGLISH);
        return isEmptyRow || one.isTicked("drop");
    }

    private static int place(Typed typed, int row) {
        String place = typed.text(PHOTOS + "." + row + ".place");
        return place.matches("[0-9]{1,4}") ? Integer.parseInt(place) : Typed.FIRST + row;
    }

    /// What to mend where there is no photo.
    private static LocalizedText trouble(Typed one, Shelf shelf) {
        if (one.isTicked(REFUSED)) {
            return LocalizedText.of(one.text(REFUSED));
        }
        if (!one.isTicked(KEPT)) {
            return LocalizedText.of("Виберіть файл фото.", "Choose the photo's file.");
        }
        if (!one.isTicked(LocalizedText.UKRAINIAN)) {
            return ALTERNATIVE;
        }
        return sizes(one, shelf).isEmpty() ? GONE : BOTH;
    }

    /// A photo that stood there before may do without English words.
    private static Optional<Photo> photo(Typed one, List<Photo> known, Shelf shelf) {
        Optional<Photo> was =
                known.stream().filter(it -> kept(it).equals(one.text(KEPT))).findFirst();
        boolean isDescribed =
                one.isTicked(LocalizedText.UKRAINIAN)
                        && (was.isPresent() || one.isTicked(LocalizedText.ENGLISH));
        if (one.isTicked(REFUSED) || !isDescribed) {
            return Optional.empty();
        }
        LocalizedText words =
                one.words("", was.map(it -> it.alternative().byLanguage()).orElse(Map.of()));
        return was.map(it -> List.of(it.list(), it.card(), it.full()))
                .or(() -> sizes(one, shelf))
                .map(sizes ->
                        new Photo(
                                named(sizes.get(0), words),
                                named(sizes.get(1), words),
                                named(sizes.get(2), words)));
    }

    private static MediaReference named(MediaReference file, LocalizedText words) {
        return new MediaReference(file.hash(), file.type(), file.length(), words);
    }

    private static Optional<List<MediaReference>> sizes(Typed one, Shelf shelf) {
        List<MediaReference> sizes =
                Stream.of(one.text(KEPT).split(" "))
                        .flatMap(hash -> reference(hash, shelf).stream())
                        .filter(file -> file.type().startsWith("image/"))
                        .toList();
        return sizes.size() == 3 ? Optional.of(sizes) : Optional.empty();
    }

    static TypedValue file(Typed typed, Optional<FieldValue> before, Shelf shelf) {
        if (typed.isTicked("drop")) {
            return new TypedValue.Blank();
        }
        if (typed.isTicked(REFUSED)) {
            return TypedValue.wrong(typed.text(REFUSED), typed.text(REFUSED));
        }
        boolean isNamed = typed.isTicked(LocalizedText.UKRAINIAN);
        if (!typed.isTicked(KEPT)) {
            return isNamed
                    ? TypedValue.wrong("Виберіть файл.", "Choose the file.")
                    : new TypedValue.Blank();
        }
        return isNamed
                ? attachment(typed, before, shelf)
                : TypedValue.wrongAt(
                        LocalizedText.UKRAINIAN,
                        "Назвіть файл, наприклад «Заява на субсидію».",
                        "Name the file, such as “Subsidy application”.");
    }

    private static TypedValue attachment(Typed typed, Optional<FieldValue> before, Shelf shelf) {
        Optional<FieldValue.Attachment> was =
                before.filter(FieldValue.Attachment.class::isInstance)
                        .map(FieldValue.Attachment.class::cast);
        Optional<MediaReference> file =
                was.map(FieldValue.Attachment::file)
                        .filter(it -> it.hash().hex().equals(typed.text(KEPT)))
                        .or(() -> reference(typed.text(KEPT), shelf));
        if (file.isEmpty()) {
            return new TypedValue.Wrong(Map.of("", GONE));
        }
        Map<String, String> names = was.map(it -> it.name().byLanguage()).orElse(Map.of());
        return new TypedValue.Given(new FieldValue.Attachment(file.get(), typed.words("", names)));
    }

    private static String kept(Photo photo) {
        return photo.list().hash().hex()
                + " "
                + photo.card().hash().hex()
                + " "
                + photo.full().hash().hex();
    }

    private static Optional<MediaReference> reference(String hash, Shelf shelf) {
        if (!hash.matches("[0-9a-f]{64}")) {
            return Optional.empty();
        }
        return shelf.catalogue()
                .findMedia(new Sha256(hash))
                .flatMap(bytes ->
                        MediaKind.find(bytes)
                                .map(type ->
                                        new MediaReference(
                                                new Sha256(hash),
                                                type,
                                                bytes.length,
                                                LocalizedText.of(""))));
    }
}
