// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.rights;

import java.util.List;
import java.util.Optional;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.content.Terms;

/// All that one person may do.
///
/// @param organisation the person's own, empty where the person belongs to none
public record Rights(List<Grant> grants, Optional<String> organisation) {
    /// Of a person without a role.
    public static final Rights NONE = new Rights(List.of(), Optional.empty());

    /// Of the operator at the machine itself.
    public static final Rights OPERATOR =
            new Rights(
                    List.of(new Grant(Role.ADMINISTRATOR, new Scope.Everywhere())),
                    Optional.empty());

    public Rights {
        grants = List.copyOf(grants);
    }

    /// Whether it is worth opening the door: a power over content somewhere, any other everywhere.
    public boolean may(Power power) {
        return grants.stream()
                .anyMatch(grant ->
                        grant.role().may(power)
                                && (power.isOfContent()
                                        || grant.scope() instanceof Scope.Everywhere));
    }

    /// Whether over some entries of the resource.
    public boolean mayIn(Power power, Resource resource) {
        return grants.stream()
                .anyMatch(grant ->
                        grant.role().may(power)
                                && admits(resource, grant.role())
                                && grant.scope().touches(resource));
    }

    /// Whether over this entry.
    ///
    /// @param owner the organisation that keeps it
    public boolean may(Power power, Resource resource, Entry entry, Optional<String> owner) {
        boolean isOwn = owner.isPresent() && owner.equals(organisation);
        return grants.stream()
                .anyMatch(grant ->
                        grant.role().may(power)
                                && admits(resource, grant.role())
                                && grant.scope().covers(resource, entry, isOwn));
    }

    /// A resource that names its roles is there for these alone, whoever else may see everything.
    private static boolean admits(Resource resource, Role role) {
        return !(resource.conditions().access() instanceof Terms.Access.Internal(var roles))
                || roles.contains(role.id());
    }
}
