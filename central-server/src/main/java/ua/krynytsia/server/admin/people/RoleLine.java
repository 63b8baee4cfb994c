// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.people;

import ua.krynytsia.server.http.Tongue;
import ua.krynytsia.server.rights.Grant;
import ua.krynytsia.server.rights.Scope;

/// A role in words, and as the boxes that take it away again.
///
/// @param where, section, part what [PeopleWords.RoleWord#typed] reads
public record RoleLine(
        String title, String place, String role, String where, String section, String part) {
    static RoleLine of(Grant grant, Tongue tongue) {
        String title = tongue.say(grant.role().title());
        String role = grant.role().id();
        return switch (grant.scope()) {
            case Scope.Everywhere() ->
                    new RoleLine(
                            title, tongue.say("усюди", "everywhere"), role, "everywhere", "", "");
            case Scope.InSection(String section) ->
                    new RoleLine(
                            title,
                            tongue.say("розділ ", "section ") + section,
                            role,
                            "section",
                            section,
                            "");
            case Scope.InResource(String id) ->
                    new RoleLine(
                            title,
                            tongue.say("ресурс ", "resource ") + id,
                            role,
                            "resource",
                            "",
                            id);
            case Scope.InPart(String id, String field, String value) ->
                    new RoleLine(
                            title,
                            id + ": " + field + " = " + value,
                            role,
                            "part",
                            "",
                            id + "/" + field + "/" + value);
            case Scope.InOwn(String id) ->
                    new RoleLine(
                            title,
                            id + tongue.say(": записи своєї організації", ": own organisation"),
                            role,
                            "own",
                            "",
                            id);
        };
    }
}
