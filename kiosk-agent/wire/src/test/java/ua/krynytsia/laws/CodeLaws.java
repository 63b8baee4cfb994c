// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.laws;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.Timer;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// The laws that are read from compiled classes.
final class CodeLaws {
    private static final Pattern FORBIDDEN_NAME =
            Pattern.compile(
                    ".*(Impl|Manager|Helper|Utils?|Base|Abstract|Data|Info|Processor|Handler)"
                            + "|Abstract.+");

    private static final Pattern INJECTION =
            Pattern.compile(".*\\.(Inject|Autowired|FXML|Resource)");

    private static final List<Class<?>> CLOCKS =
            List.of(
                    Instant.class,
                    LocalDate.class,
                    LocalTime.class,
                    LocalDateTime.class,
                    OffsetDateTime.class,
                    ZonedDateTime.class,
                    Year.class,
                    YearMonth.class);

    private static final Map<Law, ArchCondition<JavaClass>> LAWS =
            Map.of(
                    Law.OUTPUT, output(),
                    Law.OLD_APIS, oldApis(),
                    Law.CLOCK, clock(),
                    Law.THREADS, threads(),
                    Law.FIELDS, fields(),
                    Law.NAMES, names(),
                    Law.CLOSED, closed(),
                    Law.RECORDS, records(),
                    Law.REFLECTION, reflection());

    private CodeLaws() {}

    static boolean knows(Law law) {
        return LAWS.containsKey(law);
    }

    static void check(Law law, JavaClasses all, Exceptions exceptions) {
        classes()
                .that(
                        DescribedPredicate.describe(
                                "are ours", type -> !exceptions.has(law, type.getName())))
                .should(LAWS.get(law))
                .as(law.rule())
                .because(law.because())
                .allowEmptyShould(true)
                .check(all);
    }

    private static ArchCondition<JavaClass> output() {
        return Ban.of(
                "print or exit",
                Ban.member(System.class, "out", "err", "exit")
                        .or(Ban.member(Runtime.class, "exit", "halt")));
    }

    private static ArchCondition<JavaClass> oldApis() {
        return each(
                "use old APIs",
                type ->
                        type.getDirectDependenciesFromSelf().stream()
                                .map(dependency ->
                                        dependency.getTargetClass().getBaseComponentType())
                                .anyMatch(used ->
                                        used.getPackageName().equals("java.util.logging")
                                                || used.isEquivalentTo(Date.class)
                                                || used.isEquivalentTo(Calendar.class)
                                                || used.isEquivalentTo(GregorianCalendar.class)));
    }

    private static ArchCondition<JavaClass> clock() {
        var now =
                Ban.member(System.class, "currentTimeMillis")
                        .or(Ban.withoutArguments(Date.class, "<init>"));
        for (Class<?> type : CLOCKS) {
            now = now.or(Ban.withoutArguments(type, "now"));
        }
        return Ban.of("ask the system for the time", now.or(Ban.member(Clock.class, "tickMillis")));
    }

    private static ArchCondition<JavaClass> threads() {
        return Ban.of(
                "start threads",
                Ban.member(
                                Thread.class,
                                "<init>",
                                "sleep",
                                "ofVirtual",
                                "ofPlatform",
                                "startVirtualThread")
                        .or(Ban.member(TimeUnit.class, "sleep"))
                        .or(Ban.member(Executors.class))
                        .or(Ban.member(Timer.class, "<init>"))
                        .or(Ban.member(ForkJoinPool.class))
                        .or(Ban.member(ThreadPoolExecutor.class, "<init>"))
                        .or(Ban.member(ScheduledThreadPoolExecutor.class, "<init>")));
    }

    private static ArchCondition<JavaClass> fields() {
        return each(
                "have injected, open or changing static fields",
                type -> type.getFields().stream().anyMatch(CodeLaws::isLoose));
    }

    private static boolean isLoose(JavaField field) {
        var modifiers = field.getModifiers();
        if (modifiers.contains(JavaModifier.SYNTHETIC)) {
            return false;
        }
        boolean changes = !modifiers.contains(JavaModifier.FINAL);
        boolean isStatic = modifiers.contains(JavaModifier.STATIC);
        boolean isHolder = field.getRawType().getPackageName().startsWith("java.util.concurrent");
        return (changes && (isStatic || modifiers.contains(JavaModifier.PUBLIC)))
                || (isStatic && isHolder && !field.getRawType().isEnum())
                || field.getAnnotations().stream()
                        .anyMatch(it -> INJECTION.matcher(it.getRawType().getName()).matches());
    }

    private static ArchCondition<JavaClass> names() {
        return each(
                "have a forbidden name",
                type ->
                        FORBIDDEN_NAME.matcher(type.getSimpleName()).matches()
                                && type.getAllRawInterfaces().stream()
                                        .noneMatch(it ->
                                                it.getName()
                                                        .equals(
                                                                "io.helidon.webserver.http.Handler")));
    }

    private static ArchCondition<JavaClass> closed() {
        return each(
                "be open to extension",
                type ->
                        type.isTopLevelClass()
                                && !type.isInterface()
                                && !type.isRecord()
                                && !type.isEnum()
                                && !type.isSealed()
                                && !type.getModifiers().contains(JavaModifier.FINAL));
    }

    private static ArchCondition<JavaClass> records() {
        return each(
                "hold arrays",
                type ->
                        type.isRecord()
                                && type.getFields().stream()
                                        .filter(it ->
                                                !it.getModifiers().contains(JavaModifier.STATIC))
                                        .anyMatch(it -> it.getRawType().isArray()));
    }

    private static ArchCondition<JavaClass> reflection() {
        Predicate<JavaClass> reflects =
                type ->
                        type.getDirectDependenciesFromSelf().stream()
                                .map(dependency ->
                                        dependency.getTargetClass().getBaseComponentType())
                                .anyMatch(used ->
                                        used.getPackageName().equals("java.lang.reflect")
                                                || used.isEquivalentTo(ObjectInputStream.class)
                                                || used.isEquivalentTo(ObjectOutputStream.class));
        Predicate<JavaClass> serializes =
                type ->
                        type.getRawInterfaces().stream()
                                .anyMatch(it -> it.isEquivalentTo(Serializable.class));
        Predicate<JavaClass> singleton =
                type ->
                        type.getMethods().stream()
                                .anyMatch(it -> it.getName().equals("getInstance"));
        Predicate<JavaClass> looksUp =
                type ->
                        type.getMethodCallsFromSelf().stream()
                                .anyMatch(call ->
                                        Ban.member(Class.class, "forName").test(call.getTarget()));
        return each("reflect", reflects.or(serializes).or(singleton).or(looksUp));
    }

    private static ArchCondition<JavaClass> each(String description, Predicate<JavaClass> breaks) {
        return new ArchCondition<>("not " + description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (breaks.test(type)) {
                    events.add(
                            SimpleConditionEvent.violated(
                                    type, type.getName() + " does " + description));
                }
            }
        };
    }
}
