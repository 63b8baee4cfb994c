// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.laws;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which package of a module may use which: one line per package, everything else is forbidden.
///
/// Names are of the module itself (`disk`), of the shared modules (`wire.json`), or of any module
/// from the root of the project (`/server.editions`). A name that ends with `..` stands for the
/// package and those below it.
public final class Arrows {
    private static final String PROJECT = "ua.krynytsia.";

    private final String module;
    private final Set<String> shared = new TreeSet<>();
    private final Map<String, List<String>> lines = new LinkedHashMap<>();

    private Arrows(String module) {
        this.module = module;
    }

    /// @param module the module's own package, such as `ua.krynytsia.agent`
    public static Arrows of(String module) {
        return new Arrows(module);
    }

    /// Types of the module's own package that any package below may use, such as its exception.
    public Arrows shared(Class<?>... types) {
        Stream.of(types).map(Class::getName).forEach(shared::add);
        return this;
    }

    /// The module's own package: the composition root.
    public Arrows root(String... uses) {
        lines.put(module, full(uses));
        return this;
    }

    /// A package, or with `..` all below it, and what it may use besides itself.
    public Arrows line(String name, String... uses) {
        lines.put(module + "." + name, full(uses));
        return this;
    }

    private List<String> full(String... names) {
        return Arrays.stream(names)
                .map(name -> {
                    if (name.startsWith("/")) {
                        return PROJECT + name.substring(1);
                    }
                    if (name.equals("..")) {
                        return module + "..";
                    }
                    boolean isCommon = name.matches("(wire|rules)\\b.*");
                    return isCommon ? PROJECT + name : module + "." + name;
                })
                .toList();
    }

    /// The arrows that no line allows, the packages without a line, the lines without a package.
    Set<String> violations(JavaClasses classes) {
        var found = new LinkedHashSet<String>();
        Set<String> packages =
                classes.stream()
                        .map(JavaClass::getPackageName)
                        .collect(Collectors.toCollection(TreeSet::new));
        for (String name : packages) {
            if (lines.keySet().stream().noneMatch(line -> Names.covers(line, name))) {
                found.add(name + " has no line in the table of arrows");
            }
        }
        for (String line : lines.keySet()) {
            if (packages.stream().noneMatch(name -> Names.covers(line, name))) {
                found.add(line + " stands in the table of arrows, but there is no such package");
            }
        }
        for (JavaClass type : classes) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass used = dependency.getTargetClass().getBaseComponentType();
                if (!isAllowed(type, used)) {
                    found.add(outermost(type) + " must not use " + outermost(used));
                }
            }
        }
        return found;
    }

    private boolean isAllowed(JavaClass from, JavaClass to) {
        String target = to.getPackageName();
        return !(target + ".").startsWith(PROJECT)
                || target.equals(from.getPackageName())
                || shared.contains(outermost(to))
                || uses(from.getPackageName()).anyMatch(name -> Names.covers(name, target));
    }

    private Stream<String> uses(String name) {
        return lines.entrySet().stream()
                .filter(line -> Names.covers(line.getKey(), name))
                .flatMap(line -> line.getValue().stream());
    }

    void checkNoCircles(JavaClasses classes) {
        SlicesRuleDefinition.slices()
                .assignedFrom(new ByPackage())
                .should()
                .beFreeOfCycles()
                .as("no circles between packages")
                .because("a circle is one package that only looks like several")
                .allowEmptyShould(true)
                .check(classes);
    }

    private static String outermost(JavaClass type) {
        return type.getName().replaceAll("\\$.*", "");
    }

    /// A shared type is a slice of its own, since it is there for those below.
    private final class ByPackage implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            if (!type.getName().startsWith(module)) {
                return SliceIdentifier.ignore();
            }
            return shared.contains(outermost(type))
                    ? SliceIdentifier.of(type.getPackageName(), "shared")
                    : SliceIdentifier.of(type.getPackageName(), "");
        }

        @Override
        public String getDescription() {
            return "packages of " + module;
        }
    }
}
