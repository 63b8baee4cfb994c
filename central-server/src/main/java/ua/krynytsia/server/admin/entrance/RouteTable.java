// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.entrance;

import io.helidon.http.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import ua.krynytsia.server.rights.Power;

/// Which power every request of the administrators' port takes, for people and for programs alike.
/// What does not stand here takes the power that only administrators have.
///
/// A power over content opens the door for whoever has it over something; the page behind it asks
/// again for the very entry.
public final class RouteTable {
    private static final String API = "/admin/api/v1";

    private final List<Line> lines = new ArrayList<>();

    public RouteTable() {
        pages();
        people();
        programs();
        register();
        publications();
    }

    /// @param pattern as the route is declared
    /// @param power empty where being signed in is enough
    public record Line(Method method, String pattern, Optional<Power> power) {
        private boolean is(Method asked, String path) {
            boolean looks = asked.equals(Method.HEAD) && method.equals(Method.GET);
            return (looks || asked.equals(method))
                    && Pattern.matches(pattern.replaceAll("\\{[a-zA-Z]+}", "[^/]+"), path);
        }
    }

    public List<Line> lines() {
        return List.copyOf(lines);
    }

    /// Empty where being signed in is enough.
    Optional<Power> power(Method method, String path) {
        return lines.stream()
                .filter(line -> line.is(method, path))
                .findFirst()
                .map(Line::power)
                .orElse(Optional.of(Power.EVERYTHING_ELSE));
    }

    private void pages() {
        free(Method.GET, "/admin");
        free(Method.GET, "/admin/");
        free(Method.GET, "/admin/password");
        free(Method.POST, "/admin/password");
        free(Method.POST, "/admin/sign-out");
        line(Method.GET, "/admin/kiosks/live", Power.SEE_KIOSKS);
        line(Method.GET, "/admin/kiosks/{id}", Power.SEE_KIOSKS);
        line(Method.POST, "/admin/tickets", Power.KEEP_KIOSKS);
        line(Method.POST, "/admin/kiosks/{id}/revocation", Power.KEEP_KIOSKS);
        commands();
        alerts();
        line(Method.GET, "/admin/content", Power.SEE_CONTENT);
        line(Method.GET, "/admin/content/{resource}", Power.SEE_CONTENT);
        line(Method.GET, "/admin/content/{resource}/{id}", Power.SEE_CONTENT);
        line(Method.POST, "/admin/content/{resource}/{id}", Power.EDIT);
        line(Method.GET, "/admin/new/{resource}", Power.EDIT);
        line(Method.POST, "/admin/new/{resource}", Power.EDIT);
        line(Method.GET, "/admin/media/{id}", Power.SEE_CONTENT);
        line(Method.GET, "/admin/content/{resource}/{id}/revisions", Power.SEE_CONTENT);
        line(Method.POST, "/admin/content/{resource}/{id}/restoration", Power.EDIT);
        line(Method.POST, "/admin/content/{resource}/{id}/state", Power.SEE_CONTENT);
        line(Method.POST, "/admin/content/{resource}/{id}/purge", Power.PURGE);
        line(Method.GET, "/admin/bulk/{resource}", Power.EDIT);
        line(Method.POST, "/admin/bulk/{resource}", Power.EDIT);
        line(Method.GET, "/admin/translations", Power.SEE_CONTENT);
        line(Method.POST, "/admin/owners/{resource}", Power.KEEP_OWNERS);
        line(Method.GET, "/admin/unanswered", Power.SEE_CONTENT);
        line(Method.POST, "/admin/unanswered", Power.EDIT);
        line(Method.GET, "/admin/unanswered.csv", Power.SEE_CONTENT);
        line(Method.GET, "/admin/ratings", Power.SEE_CONTENT);
        line(Method.GET, "/admin/ratings.csv", Power.SEE_CONTENT);
        line(Method.GET, "/admin/imports", Power.IMPORT);
        line(Method.PUT, "/admin/imports/{fileName}", Power.IMPORT);
        line(Method.GET, "/admin/register", Power.SEE_REGISTER);
        line(Method.GET, "/admin/register/{resource}", Power.SEE_REGISTER);
        line(Method.POST, "/admin/register/{resource}", Power.KEEP_REGISTER);
        line(Method.GET, "/admin/inventory", Power.SEE_REGISTER);
        line(Method.POST, "/admin/inventory", Power.KEEP_REGISTER);
        line(Method.POST, "/admin/inventory/{id}", Power.KEEP_REGISTER);
        line(Method.GET, "/admin/appeals", Power.SEE_APPEALS);
        line(Method.GET, "/admin/appeals/{id}", Power.SEE_APPEALS);
        line(Method.GET, "/admin/appeals/{id}/attachments/{reference}", Power.SEE_APPEALS);
        line(Method.GET, "/admin/journal", Power.SEE_JOURNAL);
    }

    private void alerts() {
        line(Method.GET, "/admin/alerts", Power.WARN);
        line(Method.POST, "/admin/alerts", Power.WARN);
        line(Method.POST, "/admin/alerts/cap", Power.WARN);
        line(Method.POST, "/admin/alerts/{id}/end", Power.WARN);
        line(Method.GET, "/admin/alerts/{id}/cap", Power.WARN);
        line(Method.GET, API + "/alerts", Power.WARN);
        line(Method.POST, API + "/alerts", Power.WARN);
        line(Method.POST, API + "/alerts/{id}/end", Power.WARN);
    }

    /// What a command brought may show the screen: only administrators take it.
    private void commands() {
        line(Method.POST, "/admin/kiosks/{id}/commands", Power.KEEP_KIOSKS);
        line(Method.GET, "/admin/kiosks/{id}/commands/{command}/result", Power.EVERYTHING_ELSE);
        line(Method.GET, API + "/kiosks/{id}/commands", Power.SEE_KIOSKS);
        line(Method.POST, API + "/kiosks/{id}/commands", Power.KEEP_KIOSKS);
        line(Method.GET, API + "/kiosks/{id}/commands/{command}/result", Power.EVERYTHING_ELSE);
    }

    private void people() {
        line(Method.GET, "/admin/people", Power.SEE_PEOPLE);
        line(Method.POST, "/admin/people", Power.KEEP_PEOPLE);
        line(Method.POST, "/admin/organisations", Power.KEEP_PEOPLE);
        line(Method.POST, "/admin/authors", Power.KEEP_PEOPLE);
        line(Method.GET, "/admin/people/{login}", Power.SEE_PEOPLE);
        line(Method.POST, "/admin/people/{login}/block", Power.KEEP_PEOPLE);
        line(Method.POST, "/admin/people/{login}/unblock", Power.KEEP_PEOPLE);
        line(Method.POST, "/admin/people/{login}/password", Power.KEEP_PEOPLE);
        line(Method.POST, "/admin/people/{login}/roles", Power.KEEP_PEOPLE);
        line(Method.POST, "/admin/people/{login}/roles/removal", Power.KEEP_PEOPLE);
    }

    private void programs() {
        line(Method.GET, API + "/unanswered", Power.SEE_CONTENT);
        line(Method.PUT, API + "/imports/{fileName}", Power.IMPORT);
        line(Method.POST, API + "/photos", Power.EDIT);
        line(Method.GET, API + "/exports/{fileName}", Power.SEE_CONTENT);
        line(Method.GET, API + "/import-profiles/{fileName}", Power.IMPORT);
        line(Method.PUT, API + "/import-profiles/{fileName}", Power.IMPORT);
        line(Method.GET, API + "/entries/{resource}/{id}", Power.SEE_CONTENT);
        line(Method.PUT, API + "/entries/{resource}/{id}", Power.EDIT);
        line(Method.GET, API + "/entries/{resource}/{id}/revisions", Power.SEE_CONTENT);
        line(Method.POST, API + "/entries/{resource}/{id}/state", Power.SEE_CONTENT);
        line(Method.GET, API + "/owners/{resource}", Power.SEE_CONTENT);
        line(Method.PUT, API + "/owners/{resource}", Power.KEEP_OWNERS);
        line(Method.GET, API + "/declarations/{kind}/{id}", Power.EVERYTHING_ELSE);
        line(Method.PUT, API + "/declarations/{kind}/{id}", Power.EVERYTHING_ELSE);
        line(Method.GET, API + "/resources/{id}/mending", Power.EVERYTHING_ELSE);
        line(Method.GET, API + "/kiosks", Power.SEE_KIOSKS);
        line(Method.POST, API + "/enrolments", Power.KEEP_KIOSKS);
        line(Method.GET, API + "/authority/holders", Power.KEEP_KIOSKS);
        line(Method.GET, API + "/appeals", Power.SEE_APPEALS);
        line(Method.GET, API + "/appeals/{id}/attachments", Power.SEE_APPEALS);
        line(Method.GET, API + "/appeals/{id}/attachments/{reference}", Power.SEE_APPEALS);
        line(Method.GET, API + "/people", Power.SEE_PEOPLE);
        line(Method.POST, API + "/people", Power.KEEP_PEOPLE);
        line(Method.POST, API + "/organisations", Power.KEEP_PEOPLE);
        line(Method.POST, API + "/authors", Power.KEEP_PEOPLE);
        line(Method.POST, API + "/people/{login}/state", Power.KEEP_PEOPLE);
        line(Method.POST, API + "/people/{login}/password", Power.KEEP_PEOPLE);
        line(Method.POST, API + "/people/{login}/roles", Power.KEEP_PEOPLE);
        line(Method.DELETE, API + "/people/{login}/roles", Power.KEEP_PEOPLE);
    }

    private void register() {
        line(Method.GET, API + "/register", Power.SEE_REGISTER);
        line(Method.PUT, API + "/register/{resource}", Power.KEEP_REGISTER);
        line(Method.GET, API + "/register/{resource}/history", Power.SEE_REGISTER);
        line(Method.POST, API + "/register/{resource}/renewals", Power.KEEP_REGISTER);
        line(Method.GET, API + "/reminders", Power.SEE_REGISTER);
        line(Method.GET, API + "/inventories", Power.SEE_REGISTER);
        line(Method.POST, API + "/inventories", Power.KEEP_REGISTER);
        line(Method.GET, API + "/inventories/{id}", Power.SEE_REGISTER);
        line(Method.PUT, API + "/inventories/{id}/{resource}", Power.KEEP_REGISTER);
        line(Method.POST, API + "/inventories/{id}/closing", Power.KEEP_REGISTER);
    }

    private void publications() {
        line(Method.GET, "/admin/publications", Power.PUBLISH);
        line(Method.POST, "/admin/publications", Power.PUBLISH);
        line(Method.POST, "/admin/publications/urgent", Power.PUBLISH);
        line(Method.POST, "/admin/publications/plans", Power.PUBLISH);
        line(Method.POST, "/admin/publications/plans/{id}/cancellation", Power.PUBLISH);
        line(Method.POST, "/admin/publications/roll-out", Power.PUBLISH);
        line(Method.POST, "/admin/publications/roll-out/{step}", Power.PUBLISH);
        line(Method.POST, API + "/publications", Power.PUBLISH);
        line(Method.POST, API + "/publications/urgent", Power.PUBLISH);
        line(Method.POST, API + "/publications/roll-back", Power.PUBLISH);
        line(Method.POST, API + "/publications/withdrawals", Power.PURGE);
        line(Method.GET, API + "/publications/behind", Power.PUBLISH);
        line(Method.POST, API + "/publications/continue-above", Power.PUBLISH);
        line(Method.GET, API + "/publications/gaps", Power.PUBLISH);
        line(Method.GET, API + "/publications/plans", Power.PUBLISH);
        line(Method.POST, API + "/publications/plans", Power.PUBLISH);
        line(Method.DELETE, API + "/publications/plans/{id}", Power.PUBLISH);
        line(Method.GET, API + "/publications/roll-out", Power.PUBLISH);
        line(Method.POST, API + "/publications/roll-out", Power.PUBLISH);
        line(Method.POST, API + "/publications/roll-out/{step}", Power.PUBLISH);
    }

    private void free(Method method, String pattern) {
        lines.add(new Line(method, pattern, Optional.empty()));
    }

    private void line(Method method, String pattern, Power power) {
        lines.add(new Line(method, pattern, Optional.of(power)));
    }
}
