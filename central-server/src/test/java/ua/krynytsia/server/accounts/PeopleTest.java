// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import ua.krynytsia.server.audit.Audit;
import ua.krynytsia.server.audit.AuditRow;
import ua.krynytsia.server.keys.Secrets;
import ua.krynytsia.server.rights.Grant;
import ua.krynytsia.server.rights.Power;
import ua.krynytsia.server.rights.Rights;
import ua.krynytsia.server.rights.Role;
import ua.krynytsia.server.rights.Scope;
import ua.krynytsia.server.store.Store;
import ua.krynytsia.server.store.TestDatabase;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class PeopleTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final String PASSWORD = "перший-пароль";
    private static final Grant EVERYTHING = new Grant(Role.ADMINISTRATOR, new Scope.Everywhere());

    @Parameter private TestDatabase database;
    @TempDir private Path folder;
    private Store store;
    private Audit audit;
    private Accounts accounts;
    private People people;
    private Organisations organisations;
    private Sessions sessions;

    @BeforeEach
    void open() {
        store = database.open(folder);
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        audit = new Audit(store, clock);
        accounts = new Accounts(store, audit, clock);
        people = new People(store, audit, clock);
        organisations = new Organisations(store, audit);
        sessions = new Sessions(store, new Secrets(new SecureRandom()), clock);
        accounts.createFirst(new Account("chief", "Головна"), PASSWORD);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theFirstOneMayDoEverythingAndANewcomerNothing() {
        assertThat(create("olena")).isEqualTo(Outcome.DONE);

        assertThat(rights("chief").grants()).containsExactly(EVERYTHING);
        assertThat(rights("olena")).isEqualTo(Rights.NONE);
        assertThat(create("olena")).isEqualTo(Outcome.TAKEN);
        assertThat(create("Не логін")).isEqualTo(Outcome.LOGIN_REFUSED);
    }

    @Test
    void everyKindOfGrantIsReadBackAsItWasGiven() {
        create("olena");
        var grants =
                List.of(
                        new Grant(Role.AUDITOR, new Scope.Everywhere()),
                        new Grant(Role.COORDINATOR, new Scope.InSection("services")),
                        new Grant(Role.AUTHOR, new Scope.InResource("shops")),
                        new Grant(Role.AUTHOR, new Scope.InPart("shops", "kind", "market")),
                        new Grant(Role.REVIEWER, new Scope.InOwn("shops")));

        grants.forEach(grant -> people.grant("olena", grant, "chief"));
        people.grant("olena", grants.getLast(), "chief");

        assertThat(rights("olena").grants()).containsExactlyElementsOf(grants);
        people.revoke("olena", grants.getFirst(), "chief");
        assertThat(people.findPerson("olena").orElseThrow().grants())
                .containsExactlyElementsOf(grants.subList(1, 5));
    }

    @Test
    void aPersonBelongsToAnAuthorWithinAnOrganisation() {
        organisations.put(new Organisations.Organisation("trade", "Торгівля"), "chief");
        var author = new Organisations.Author("markets", "trade", "Відділ ринків");
        assertThat(organisations.put(author, "chief")).isEqualTo(Outcome.DONE);
        assertThat(organisations.put(new Organisations.Author("x", "nowhere", "Х"), "chief"))
                .isEqualTo(Outcome.UNKNOWN);

        var olena = new Account("olena", "Олена");
        assertThat(people.create(olena, Optional.of("markets"), PASSWORD, "chief"))
                .isEqualTo(Outcome.DONE);
        assertThat(
                        people.create(
                                new Account("ivan", "Іван"),
                                Optional.of("none"),
                                PASSWORD,
                                "chief"))
                .isEqualTo(Outcome.UNKNOWN);

        assertThat(rights("olena").organisation()).contains("trade");
        assertThat(organisations.listAuthors()).containsExactly(author);
    }

    @Test
    void whoIsBlockedIsOutAtOnceAndMayComeBackLater() {
        create("olena");
        String session = sessions.open(new Account("olena", "Олена"));

        assertThat(people.block("olena", "chief")).isEqualTo(Outcome.DONE);

        assertThat(sessions.find(session, true)).isEmpty();
        assertThat(accounts.check("olena", PASSWORD)).isEmpty();
        assertThat(people.unblock("olena", "chief")).isEqualTo(Outcome.DONE);
        assertThat(accounts.check("olena", PASSWORD)).isPresent();
        assertThat(people.block("nobody", "chief")).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void theLastAdministratorStays() {
        assertThat(people.block("chief", "chief")).isEqualTo(Outcome.LAST_ADMINISTRATOR);
        assertThat(people.revoke("chief", EVERYTHING, "chief"))
                .isEqualTo(Outcome.LAST_ADMINISTRATOR);
        assertThat(rights("chief").may(Power.KEEP_PEOPLE)).isTrue();

        create("olena");
        people.grant("olena", EVERYTHING, "chief");
        assertThat(people.block("chief", "olena")).isEqualTo(Outcome.DONE);
        assertThat(people.block("olena", "olena")).isEqualTo(Outcome.LAST_ADMINISTRATOR);
    }

    @Test
    void aPasswordFromSomebodyElseMustBeChanged() {
        create("olena");
        var olena = new Account("olena", "Олена");
        String session = sessions.open(olena);
        assertThat(sessions.find(session, true).orElseThrow().mustChangePassword()).isTrue();

        assertThat(accounts.changePassword(olena, "не-той-пароль", "новий-пароль-1"))
                .isEqualTo(Outcome.UNKNOWN);
        assertThat(accounts.changePassword(olena, PASSWORD, PASSWORD))
                .isEqualTo(Outcome.PASSWORD_REFUSED);
        assertThat(accounts.changePassword(olena, PASSWORD, "новий-пароль-1"))
                .isEqualTo(Outcome.DONE);

        assertThat(sessions.find(session, true).orElseThrow().mustChangePassword()).isFalse();
        assertThat(people.reset("olena", "скинутий-пароль", "chief")).isEqualTo(Outcome.DONE);
        assertThat(sessions.find(session, true)).isEmpty();
        assertThat(accounts.check("olena", "новий-пароль-1")).isEmpty();
    }

    @Test
    void theJournalKnowsWhoDidWhatAndNoNameOrPassword() {
        create("olena");
        people.grant("olena", new Grant(Role.AUTHOR, new Scope.InPart("s", "f", "v")), "chief");
        people.reset("olena", "скинутий-пароль", "chief");

        List<AuditRow> rows = audit.listRows(0, 10);

        assertThat(rows.stream().map(row -> row.deed().action()))
                .containsExactly(
                        "password-reset", "role-granted", "account-created", "account-created");
        assertThat(rows.toString())
                .contains("account/olena", "author")
                .doesNotContain("Олена", "пароль");
    }

    private Outcome create(String login) {
        return people.create(new Account(login, "Олена"), Optional.empty(), PASSWORD, "chief");
    }

    private Rights rights(String login) {
        return store.read(handle -> new GrantTable(handle).rights(login));
    }
}
