// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.krynytsia.server.ServerException;
import ua.krynytsia.server.exchange.profile.ImportProfile;
import ua.krynytsia.server.exchange.source.FileRefusedException;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.json.WireJson;

/// The folder of a bundle and the files in it that have a fixed name. What is wrong with one is a
/// [FileRefusedException] that says what to mend.
public record BundleFolder(Path root) {
    public static final String CITY = "city.json";
    public static final String IMPORTS = "imports.json";

    private static final long MOST = 16L << 20;

    /// The `imports.json` of a bundle.
    private record Imports(List<ImportProfile> imports) {
        Imports {
            imports = List.copyOf(imports);
        }
    }

    public Path media() {
        return root.resolve("media");
    }

    public CityFile city() {
        return read(CITY, CityFile.class);
    }

    /// How the other files are read, each file once; empty where nothing says it.
    public List<ImportProfile> imports() {
        List<ImportProfile> imports =
                Files.exists(root.resolve(IMPORTS))
                        ? read(IMPORTS, Imports.class).imports()
                        : List.of();
        Optional<String> twice =
                imports.stream()
                        .collect(Collectors.groupingBy(ImportProfile::file, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .filter(count -> count.getValue() > 1)
                        .map(count -> count.getKey())
                        .findFirst();
        twice.ifPresent(name -> {
            throw new FileRefusedException(
                    "imports.json: файл «" + name + "» описано двічі. Залиште один опис.",
                    "imports.json: the file “" + name + "” stands twice. Keep one of them.");
        });
        return imports;
    }

    private <T> T read(String name, Class<T> type) {
        try {
            return WireJson.read(bytes(root.resolve(name), name), type);
        } catch (WireException e) {
            throw new FileRefusedException(
                    name + " не вдалося прочитати: " + e.getMessage(),
                    name + " cannot be read: " + e.getMessage());
        }
    }

    /// The bytes of a picture that `city.json` speaks of.
    byte[] picture(String name) {
        return bytes(media().resolve(name), name);
    }

    private static byte[] bytes(Path file, String name) {
        try {
            if (!Files.exists(file)) {
                throw new FileRefusedException(absent(name));
            }
            if (Files.size(file) > MOST) {
                throw new FileRefusedException(
                        "«" + name + "» завеликий: приймаємо до 16 МБ.",
                        "“" + name + "” is too large: the limit is 16 MB.");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new ServerException("cannot read " + file, e);
        }
    }

    /// That a file is spoken of and not there.
    public static LocalizedText absent(String name) {
        return LocalizedText.of(
                "Файлу «" + name + "» у теці немає. Додайте його або приберіть згадку про нього.",
                "The file “" + name + "” is not in the folder. Add it or remove its mention.");
    }
}
