// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.laws;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A file of text of ours.
///
/// @param path relative to the folder that was walked, with `/`
record SourceFile(String path, String text) {
    private static final Set<String> SKIPPED =
            Set.of("target", ".git", "run", "node_modules", ".m2");
    private static final Set<String> READ =
            Set.of(
                    "java",
                    "sh",
                    "jte",
                    "css",
                    "sql",
                    "yaml",
                    "yml",
                    "xml",
                    "properties",
                    "json",
                    "csv",
                    "geojson",
                    "html",
                    "md",
                    "txt",
                    "service",
                    "js",
                    "py");
    private static final Set<String> LICENSED =
            Set.of("java", "sh", "jte", "css", "sql", "yaml", "yml", "py", "service");
    private static final int LARGEST = 4 << 20;

    /// All below `folder` but what is built, and but modules of their own inside of it.
    static List<SourceFile> walk(Path folder, boolean withModules) {
        var files = new ArrayList<SourceFile>();
        try {
            Files.walkFileTree(
                    folder,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult preVisitDirectory(
                                Path inner, BasicFileAttributes facts) {
                            boolean isModule =
                                    !inner.equals(folder) && Files.exists(inner.resolve("pom.xml"));
                            return SKIPPED.contains(inner.getFileName().toString())
                                            || (isModule && !withModules)
                                    ? FileVisitResult.SKIP_SUBTREE
                                    : FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes facts)
                                throws IOException {
                            read(folder, file, facts.size()).ifPresent(files::add);
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static Optional<SourceFile> read(Path folder, Path file, long size) throws IOException {
        String name = file.getFileName().toString();
        if (size > LARGEST || (name.contains(".") && !READ.contains(extension(name)))) {
            return Optional.empty();
        }
        try {
            String path = folder.relativize(file).toString().replace('\\', '/');
            return Optional.of(new SourceFile(path, Files.readString(file)));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    boolean isJava() {
        return path.endsWith(".java");
    }

    boolean isMainCode() {
        return isJava() && path.contains("src/main/java/");
    }

    boolean isPackageDoc() {
        return isMainCode() && path.endsWith("/package-info.java");
    }

    /// Whether people may come to read its words on a screen. The import profiles quote the column
    /// names of other people's files, letter by letter.
    boolean isShipped() {
        return path.contains("src/main/") && !path.contains("/exchange/profile/");
    }

    boolean needsLicence() {
        boolean isScript = !name().contains(".") && text.startsWith("#!");
        return name().equals("pom.xml") || isScript || LICENSED.contains(extension(name()));
    }

    String code() {
        return JavaText.code(text);
    }

    /// Of a Java file, otherwise the path.
    String className() {
        return isJava()
                ? path.replaceAll("^.*src/(main|test)/java/", "")
                        .replaceAll("\\.java$", "")
                        .replace('/', '.')
                : path;
    }

    String packageName() {
        String name = className();
        return name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }

    String at(int offset) {
        return path + ":" + (text.substring(0, offset).lines().count() + 1);
    }

    @Override
    public String toString() {
        return path;
    }
}
