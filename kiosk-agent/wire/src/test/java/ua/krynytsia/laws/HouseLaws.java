// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.Executable;

/// All laws over one module, to be returned from a `@TestFactory`:
///
///     HouseLaws.of("ua.krynytsia.agent")
///             .place(Law.THREADS, "supervise")
///             .except(Law.OUTPUT, Main.class)
///             .arrows(Arrows.of("ua.krynytsia.agent").root("..").line("disk", "wire"))
///             .tests();
///
/// The module is the one in whose folder the test runs.
public final class HouseLaws {
    private static final int JAVA = 25;

    private final String module;
    private final Exceptions exceptions = new Exceptions();
    private Arrows arrows;

    private HouseLaws(String module) {
        this.module = module;
        this.arrows = Arrows.of(module);
    }

    /// @param module the module's own package, such as `ua.krynytsia.agent`
    public static HouseLaws of(String module) {
        return new HouseLaws(module);
    }

    public HouseLaws arrows(Arrows table) {
        arrows = table;
        return this;
    }

    /// A package, with those below it, that the law itself names as the place for such things.
    public HouseLaws place(Law law, String... packages) {
        Arrays.stream(packages)
                .map(name -> name.isEmpty() ? module : module + "." + name)
                .forEach(name -> exceptions.addPackage(law, name));
        return this;
    }

    /// Classes that have a reason; it stands beside the call.
    public HouseLaws except(Law law, Class<?>... classes) {
        for (Class<?> type : classes) {
            exceptions.addClass(law, type);
        }
        return this;
    }

    public Stream<DynamicTest> tests() {
        JavaClasses classes =
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .withImportOption(location -> !location.isJar())
                        .importPackages(module);
        List<SourceFile> files = SourceFile.walk(Path.of("").toAbsolutePath(), false);
        var tests = new ArrayList<DynamicTest>();
        tests.add(test("there is something to judge", () -> assertThat(classes).isNotEmpty()));
        tests.add(
                test(
                        "runs on Java " + JAVA,
                        () -> assertThat(Runtime.version().feature()).isEqualTo(JAVA)));
        tests.add(test("no circles between packages", () -> arrows.checkNoCircles(classes)));
        tests.add(
                test(
                        "arrows point as the table says",
                        () -> assertThat(arrows.violations(classes)).isEmpty()));
        tests.add(
                test(
                        "a library is touched in its own place only",
                        () -> assertThat(Libraries.violations(classes)).isEmpty()));
        for (Law law : Law.values()) {
            tests.add(test(law.rule(), () -> check(law, classes, files)));
        }
        return tests.stream();
    }

    private void check(Law law, JavaClasses classes, List<SourceFile> files) {
        if (CodeLaws.knows(law)) {
            CodeLaws.check(law, classes, exceptions);
        } else {
            assertThat(SourceLaws.violations(law, files, exceptions))
                    .as("%s, because %s", law.rule(), law.because())
                    .isEmpty();
        }
    }

    private static DynamicTest test(String name, Executable check) {
        return DynamicTest.dynamicTest(name, check);
    }
}
