// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.laws;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.function.Predicate;

/// Members that nobody may call, read or refer to.
final class Ban extends ArchCondition<JavaClass> {
    private final Predicate<AccessTarget> banned;

    private Ban(String description, Predicate<AccessTarget> banned) {
        super("not %s", description);
        this.banned = banned;
    }

    static Ban of(String description, Predicate<AccessTarget> banned) {
        return new Ban(description, banned);
    }

    /// Any of the named members, or all where none is named.
    static Predicate<AccessTarget> member(Class<?> owner, String... names) {
        Set<String> any = Set.of(names);
        return target ->
                target.getOwner().getName().equals(owner.getName())
                        && (any.isEmpty() || any.contains(target.getName()));
    }

    /// The named methods where they take no arguments.
    static Predicate<AccessTarget> withoutArguments(Class<?> owner, String name) {
        return member(owner, name)
                .and(target ->
                        target instanceof AccessTarget.CodeUnitAccessTarget method
                                && method.getRawParameterTypes().isEmpty());
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (JavaAccess<?> access : type.getAccessesFromSelf()) {
            if (banned.test(access.getTarget())) {
                events.add(SimpleConditionEvent.violated(access, access.getDescription()));
            }
        }
    }
}
