// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.people;

import java.util.List;
import java.util.Optional;
import ua.krynytsia.server.accounts.Account;
import ua.krynytsia.server.accounts.Person;
import ua.krynytsia.server.rights.Grant;
import ua.krynytsia.server.rights.Role;
import ua.krynytsia.server.rights.Scope;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.WireException;

/// What [PeopleApi] hears and says, as JSON.
public final class PeopleWords {
    private PeopleWords() {}

    /// @param password the first one, which the person must change
    public record Newcomer(String login, String name, Optional<String> author, String password) {
        Account account() {
            return new Account(login, name);
        }

        /// Without the password.
        @Override
        public String toString() {
            return "Newcomer[" + login + "]";
        }
    }

    public record Listed(
            String login,
            String name,
            Optional<String> author,
            boolean blocked,
            List<RoleWord> roles) {
        static Listed of(Person person) {
            return new Listed(
                    person.account().login(),
                    person.account().name(),
                    person.author(),
                    person.isBlocked(),
                    person.grants().stream().map(RoleWord::of).toList());
        }
    }

    /// A role and where it holds: everywhere where nothing but the role is given.
    ///
    /// @param section all its resources
    /// @param resource this one; with `field` and `value` the entries that have it; with `own` the
    ///   entries that the person's organisation keeps
    public record RoleWord(
            String role,
            Optional<String> section,
            Optional<String> resource,
            Optional<String> field,
            Optional<String> value,
            Optional<Boolean> own) {
        static RoleWord of(Grant grant) {
            String role = grant.role().id();
            return switch (grant.scope()) {
                case Scope.Everywhere() -> word(role, "", "", "", "");
                case Scope.InSection(String section) -> word(role, section, "", "", "");
                case Scope.InResource(String resource) -> word(role, "", resource, "", "");
                case Scope.InPart(String resource, String field, String value) ->
                        word(role, "", resource, field, value);
                case Scope.InOwn(String resource) ->
                        new RoleWord(
                                role,
                                Optional.empty(),
                                Optional.of(resource),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(true));
            };
        }

        private static RoleWord word(
                String role, String section, String resource, String field, String value) {
            return new RoleWord(
                    role,
                    some(section),
                    some(resource),
                    some(field),
                    some(value),
                    Optional.empty());
        }

        /// Of boxes that may be empty.
        static RoleWord typed(String role, String where, String section, String part) {
            String[] words = part.split("/", 3);
            return switch (where) {
                case "section" -> word(role, section, "", "", "");
                case "resource" -> word(role, "", words[0], "", "");
                case "part" ->
                        word(
                                role,
                                "",
                                words[0],
                                words.length > 1 ? words[1] : "",
                                words.length > 2 ? words[2] : "");
                case "own" ->
                        new RoleWord(
                                role,
                                Optional.empty(),
                                some(words[0]),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(true));
                default -> word(role, "", "", "", "");
            };
        }

        private static Optional<String> some(String word) {
            return word.isEmpty() ? Optional.empty() : Optional.of(word);
        }

        /// @throws WireException where the role is unknown or the place is not one
        Grant grant() {
            Role known =
                    Role.find(role)
                            .orElseThrow(
                                    () -> new WireException("there is no role '" + role + "'"));
            return new Grant(known, scope());
        }

        private Scope scope() {
            boolean isOwn = own.orElse(false);
            if (section.isPresent() && resource.isEmpty() && field.isEmpty() && !isOwn) {
                return new Scope.InSection(id(section.get()));
            }
            if (section.isEmpty() && resource.isPresent()) {
                return inResource(id(resource.get()), isOwn);
            }
            if (section.isEmpty() && field.isEmpty() && value.isEmpty() && !isOwn) {
                return new Scope.Everywhere();
            }
            throw wrong();
        }

        private Scope inResource(String id, boolean isOwn) {
            if (field.isPresent() && value.isPresent() && !isOwn) {
                return new Scope.InPart(id, id(field.get()), text(value.get()));
            }
            if (field.isPresent() || value.isPresent()) {
                throw wrong();
            }
            return isOwn ? new Scope.InOwn(id) : new Scope.InResource(id);
        }

        private static String id(String word) {
            if (!word.matches("[a-z0-9][a-z0-9-]{0,63}")) {
                throw wrong();
            }
            return word;
        }

        private static String text(String word) {
            if (word.length() > 200) {
                throw wrong();
            }
            return word;
        }

        private static WireException wrong() {
            return new WireException(
                    "a role holds everywhere, in a section, in a resource, in a part of one by"
                            + " field and value, or in one's own entries");
        }
    }

    public record State(boolean blocked) {}

    public record FreshPassword(String password) {
        /// Without it.
        @Override
        public String toString() {
            return "FreshPassword[]";
        }
    }

    /// @param result `DONE` or why nothing was changed
    public record Answer(String result, LocalizedText message) {}
}
