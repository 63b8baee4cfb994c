// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.krynytsia.server.ServerException;
import ua.krynytsia.server.catalogue.Catalogue;
import ua.krynytsia.server.exchange.values.Known;
import ua.krynytsia.server.media.MediaKind;
import ua.krynytsia.server.media.RenditionOutcome;
import ua.krynytsia.server.media.Renditions;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.content.MediaReference;
import ua.krynytsia.wire.content.Photo;

/// The folder `media` of a bundle, and what the catalogue keeps already: a file may be named by its
/// own name or by the hash of its bytes, as an export does.
public final class BundleMedia implements Known {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");
    private static final Pattern HASH = Pattern.compile("([0-9a-f]{64})(?:\\.[a-z0-9]{1,5})?");
    private static final long MOST = 16L << 20;

    private static final int MOST_KEPT = 2000;

    private final Map<String, Photo> made = new HashMap<>();
    private final Catalogue catalogue;
    private final Optional<Path> folder;
    private final boolean dryRun;

    /// @param folder empty where no files came along
    /// @param dryRun whether nothing of them is kept
    public BundleMedia(Catalogue catalogue, Optional<Path> folder, boolean dryRun) {
        this.catalogue = catalogue;
        this.folder = folder;
        this.dryRun = dryRun;
    }

    @Override
    public Optional<Photo> photo(String file, LocalizedText alternative) {
        String key = file + "\n" + alternative.byLanguage();
        Photo known = made.get(key);
        Optional<Photo> photo = known == null ? make(file, alternative) : Optional.of(known);
        if (made.size() < MOST_KEPT) {
            photo.ifPresent(one -> made.put(key, one));
        }
        return photo;
    }

    private Optional<Photo> make(String file, LocalizedText alternative) {
        Optional<byte[]> bytes = fromFolder(file);
        if (bytes.isPresent()) {
            return Renditions.of(bytes.get()) instanceof RenditionOutcome.Made made
                    ? Optional.of(
                            dryRun
                                    ? Catalogue.triedPhoto(made, alternative)
                                    : catalogue.putPhoto(made, alternative))
                    : Optional.empty();
        }
        return reference(file, alternative)
                .filter(one -> one.type().startsWith("image/"))
                .map(one -> new Photo(one, one, one));
    }

    @Override
    public Optional<MediaReference> file(String name) {
        return reference(name, LocalizedText.of(""));
    }

    private Optional<MediaReference> reference(String name, LocalizedText alternative) {
        Matcher hash = HASH.matcher(name);
        Optional<byte[]> bytes =
                hash.matches() ? catalogue.findMedia(new Sha256(hash.group(1))) : Optional.empty();
        return bytes.or(() -> fromFolder(name)).flatMap(content -> reference(content, alternative));
    }

    /// Empty for what is neither a picture nor a PDF.
    Optional<MediaReference> reference(byte[] content, LocalizedText alternative) {
        return MediaKind.find(content)
                .map(type -> new MediaReference(keep(content), type, content.length, alternative));
    }

    private Sha256 keep(byte[] content) {
        return dryRun ? Sha256.of(content) : catalogue.putMedia(content);
    }

    private Optional<byte[]> fromFolder(String name) {
        if (folder.isEmpty() || !NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        Path file = folder.get().resolve(name);
        try {
            boolean there = Files.isRegularFile(file) && Files.size(file) <= MOST;
            return there ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new ServerException("cannot read " + file, e);
        }
    }
}
