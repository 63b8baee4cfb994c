// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.accounts;

import java.util.List;
import java.util.regex.Pattern;
import ua.krynytsia.server.audit.Audit;
import ua.krynytsia.server.audit.Deed;
import ua.krynytsia.server.store.Store;

/// Organisations and the authors within them: the departments that keep content.
///
///     organisation(id, name)
///     author(id, organisation, name)
public final class Organisations {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    private final Store store;
    private final Audit audit;

    public Organisations(Store store, Audit audit) {
        this.store = store;
        this.audit = audit;
    }

    /// @param id small Latin letters, digits and hyphens, at most 64
    public record Organisation(String id, String name) {}

    /// @param organisation the id of the one it is a part of
    public record Author(String id, String organisation, String name) {}

    public List<Organisation> listOrganisations() {
        return store.read(handle ->
                handle.createQuery("select id, name from organisation order by name, id")
                        .map((row, context) ->
                                new Organisation(row.getString("id"), row.getString("name")))
                        .list());
    }

    public List<Author> listAuthors() {
        return store.read(handle ->
                handle.createQuery("select id, organisation, name from author order by name, id")
                        .map((row, context) ->
                                new Author(
                                        row.getString("id"),
                                        row.getString("organisation"),
                                        row.getString("name")))
                        .list());
    }

    /// Makes it, or gives it another name.
    public Outcome put(Organisation organisation, String who) {
        Outcome words = judge(organisation.id(), organisation.name());
        return words != Outcome.DONE
                ? words
                : store.write(handle -> {
                    handle.createUpdate(
                                    """
                                    merge into organisation t
                                    using (select cast(:id as varchar(64)) as id) s on t.id = s.id
                                    when matched then update set name = :name
                                    when not matched then insert (id, name) values (:id, :name)\
                                    """)
                            .bind("id", organisation.id())
                            .bind("name", organisation.name())
                            .execute();
                    String subject = "organisation/" + organisation.id();
                    audit.record(
                            handle, who, new Deed("organisation-saved", subject, List.of("name")));
                    return Outcome.DONE;
                });
    }

    /// Makes it, or gives it another name and place.
    public Outcome put(Author author, String who) {
        Outcome words = judge(author.id(), author.name());
        return words != Outcome.DONE
                ? words
                : store.write(handle -> {
                    int made =
                            handle.createUpdate(
                                            """
                                            merge into author t
                                            using (select o.id as organisation from organisation o
                                                where o.id = :organisation) s on t.id = :id
                                            when matched then update set name = :name,
                                                organisation = s.organisation
                                            when not matched then
                                                insert (id, organisation, name)
                                                values (:id, s.organisation, :name)\
                                            """)
                                    .bind("id", author.id())
                                    .bind("organisation", author.organisation())
                                    .bind("name", author.name())
                                    .execute();
                    if (made == 0) {
                        return Outcome.UNKNOWN;
                    }
                    String subject = "author/" + author.id();
                    var fields = List.of("name", "organisation");
                    audit.record(handle, who, new Deed("author-saved", subject, fields));
                    return Outcome.DONE;
                });
    }

    private static Outcome judge(String id, String name) {
        if (!ID.matcher(id).matches()) {
            return Outcome.LOGIN_REFUSED;
        }
        return Account.isName(name) ? Outcome.DONE : Outcome.NAME_REFUSED;
    }
}
