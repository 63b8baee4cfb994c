// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.laws;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The laws that are read from the files themselves.
final class SourceLaws {
    private static final int MAX_LINES = 300;
    private static final int MAX_TYPES = 15;
    private static final String LICENCE = "SPDX-License-Identifier: GPL-3.0-or-later";

    private static final Pattern CATCH = Pattern.compile("\\bcatch\\s*\\(([^)]*)\\)");
    private static final Set<String> BROAD =
            Set.of("Exception", "RuntimeException", "Error", "Throwable");
    private static final Pattern IMPORT =
            Pattern.compile("^import (module .*|.*\\*);", Pattern.MULTILINE);
    private static final Pattern WORDS = Pattern.compile("(?m)^/// .{20}");
    private static final Pattern PUBLIC_TYPE =
            Pattern.compile(
                    "(?m)^public (?:(?:abstract|final|sealed|non-sealed|static) )*"
                            + "(?:class|record|enum|interface|@interface) ");
    private static final Pattern TYPE_DOC = Pattern.compile("(?m)^/// ");
    private static final Pattern LOOSE_END = Pattern.compile("\\b(TO" + "DO|FIX" + "ME)\\b");
    private static final Pattern WRONG_APOSTROPHE =
            Pattern.compile("[А-Яа-яІіЇїЄєҐґ]['’`´][А-Яа-яІіЇїЄєҐґ]");

    private static final Map<Law, BiConsumer<SourceFile, Set<String>>> LAWS = new TreeMap<>();

    static {
        LAWS.put(Law.BROAD_CATCH, SourceLaws::broadCatch);
        LAWS.put(Law.IMPORTS, SourceLaws::imports);
        LAWS.put(Law.TYPE_DOCS, SourceLaws::typeDocs);
        LAWS.put(Law.FILE_SIZE, SourceLaws::fileSize);
        LAWS.put(Law.LICENCE, SourceLaws::licence);
        LAWS.put(Law.LOOSE_ENDS, SourceLaws::looseEnds);
        LAWS.put(Law.APOSTROPHES, SourceLaws::apostrophes);
    }

    private SourceLaws() {}

    static boolean knows(Law law) {
        return LAWS.containsKey(law) || law == Law.PACKAGE_DOCS || law == Law.PACKAGE_SIZE;
    }

    static Set<String> violations(Law law, List<SourceFile> files, Exceptions exceptions) {
        var found = new TreeSet<String>();
        List<SourceFile> ours =
                files.stream().filter(file -> !exceptions.has(law, file.className())).toList();
        switch (law) {
            case PACKAGE_DOCS -> packageDocs(ours, found);
            case PACKAGE_SIZE -> packageSize(ours, found);
            default -> ours.forEach(file -> LAWS.get(law).accept(file, found));
        }
        return found;
    }

    private static void broadCatch(SourceFile file, Set<String> found) {
        if (!file.isMainCode()) {
            return;
        }
        Matcher clause = CATCH.matcher(file.code());
        while (clause.find()) {
            for (String word : clause.group(1).split("[\\s|]+")) {
                if (BROAD.contains(word)) {
                    found.add(file.at(clause.start()) + " catches " + word);
                }
            }
        }
    }

    private static void imports(SourceFile file, Set<String> found) {
        if (file.isJava() && IMPORT.matcher(file.code()).find()) {
            found.add(file + " imports more than it names");
        }
    }

    private static void typeDocs(SourceFile file, Set<String> found) {
        if (!file.isMainCode()) {
            return;
        }
        Matcher type = PUBLIC_TYPE.matcher(file.text());
        if (type.find() && !TYPE_DOC.matcher(file.text().substring(0, type.start())).find()) {
            found.add(file + " does not say what its type is");
        }
    }

    private static void fileSize(SourceFile file, Set<String> found) {
        if (file.isMainCode() && JavaText.lines(file.text()) > MAX_LINES) {
            found.add(file + " has " + JavaText.lines(file.text()) + " lines of code");
        }
    }

    private static void licence(SourceFile file, Set<String> found) {
        if (file.needsLicence()
                && file.text().lines().limit(2).noneMatch(line -> line.contains(LICENCE))) {
            found.add(file + " does not begin with " + LICENCE);
        }
    }

    private static void looseEnds(SourceFile file, Set<String> found) {
        Matcher end = LOOSE_END.matcher(file.text());
        if (end.find()) {
            found.add(file.at(end.start()) + " says " + end.group());
        }
    }

    private static void apostrophes(SourceFile file, Set<String> found) {
        Matcher word = WRONG_APOSTROPHE.matcher(file.text());
        while (file.isShipped() && word.find()) {
            found.add(file.at(word.start()) + " writes «" + word.group() + "»");
        }
    }

    private static void packageDocs(List<SourceFile> files, Set<String> found) {
        var documented = new TreeSet<String>();
        for (SourceFile file : files) {
            if (file.isPackageDoc()
                    && WORDS.matcher(file.text()).find()
                    && file.text().contains("@NullMarked")) {
                documented.add(file.packageName());
            }
        }
        files.stream()
                .filter(SourceFile::isMainCode)
                .map(SourceFile::packageName)
                .filter(name -> !documented.contains(name))
                .forEach(name ->
                        found.add(name + " has no package-info with words and @NullMarked"));
    }

    private static void packageSize(List<SourceFile> files, Set<String> found) {
        var sizes = new TreeMap<String, Integer>();
        files.stream()
                .filter(file -> file.isMainCode() && !file.isPackageDoc())
                .forEach(file -> sizes.merge(file.packageName(), 1, Integer::sum));
        sizes.forEach((name, size) -> {
            if (size > MAX_TYPES) {
                found.add(name + " has " + size + " types");
            }
        });
    }
}
