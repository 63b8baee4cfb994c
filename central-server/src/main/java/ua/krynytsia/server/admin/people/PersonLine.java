// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.people;

import java.util.List;
import java.util.Map;
import ua.krynytsia.server.accounts.Person;
import ua.krynytsia.server.http.Tongue;

/// A person as a row of the list and as the head of a page.
///
/// @param author the name of the part of an organisation, empty where there is none
public record PersonLine(
        String login, String name, String author, boolean isBlocked, List<RoleLine> roles) {
    public PersonLine {
        roles = List.copyOf(roles);
    }

    /// @param authors names by id
    static PersonLine of(Person person, Map<String, String> authors, Tongue tongue) {
        return new PersonLine(
                person.account().login(),
                person.account().name(),
                person.author().map(id -> authors.getOrDefault(id, id)).orElse(""),
                person.isBlocked(),
                person.grants().stream().map(grant -> RoleLine.of(grant, tongue)).toList());
    }
}
