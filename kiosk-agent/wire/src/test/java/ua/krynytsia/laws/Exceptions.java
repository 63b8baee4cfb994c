// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.laws;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Where a law does not hold: the places that STYLE names, and single classes with their reason.
final class Exceptions {
    private final Map<Law, Set<String>> packages = new EnumMap<>(Law.class);
    private final Map<Law, Set<String>> classes = new EnumMap<>(Law.class);

    void addPackage(Law law, String name) {
        packages.computeIfAbsent(law, _ -> new TreeSet<>()).add(name);
    }

    void addClass(Law law, Class<?> type) {
        classes.computeIfAbsent(law, _ -> new TreeSet<>()).add(type.getName());
    }

    /// @param className binary name; a nested class is excepted with its outermost one
    boolean has(Law law, String className) {
        String outermost = className.replaceAll("\\$.*", "");
        if (classes.getOrDefault(law, Set.of()).contains(outermost)) {
            return true;
        }
        return packages.getOrDefault(law, Set.of()).stream()
                .anyMatch(name -> outermost.startsWith(name + "."));
    }
}
