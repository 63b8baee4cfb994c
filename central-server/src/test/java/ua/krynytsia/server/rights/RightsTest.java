// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import ua.krynytsia.server.catalogue.Content;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.content.Terms;

class RightsTest {
    private static final Resource SHOPS =
            Content.resource("shops", Content.field("open", new FieldType.YesNo()));
    private static final Resource CLINICS = Content.resource("clinics");
    private static final Entry OPEN =
            Content.entry("shops", "one", "А", Map.of("open", new FieldValue.YesNo(true)));
    private static final Entry SHUT =
            Content.entry("shops", "two", "Б", Map.of("open", new FieldValue.YesNo(false)));

    @Test
    void whatEachRoleMayIsThisTable() {
        var table =
                Arrays.stream(Role.values())
                        .filter(role -> role != Role.ADMINISTRATOR)
                        .map(role ->
                                role.id()
                                        + Arrays.stream(Power.values())
                                                .filter(role::may)
                                                .map(power -> " " + power)
                                                .collect(Collectors.joining()))
                        .toList();

        assertThat(table)
                .containsExactly(
                        "coordinator SEE_CONTENT EDIT REVIEW WITHDRAW KEEP_OWNERS PUBLISH"
                                + " SEE_REGISTER",
                        "author SEE_CONTENT EDIT",
                        "reviewer SEE_CONTENT REVIEW",
                        "official SEE_APPEALS",
                        "technician SEE_KIOSKS KEEP_KIOSKS",
                        "duty_officer SEE_KIOSKS WARN",
                        "auditor SEE_REGISTER SEE_JOURNAL SEE_PEOPLE");
        assertThat(Power.values()).allMatch(Role.ADMINISTRATOR::may);
    }

    @Test
    void withoutAGrantNothingIsAllowed() {
        assertThat(Power.values()).noneMatch(Rights.NONE::may);
        assertThat(Rights.NONE.mayIn(Power.SEE_CONTENT, SHOPS)).isFalse();
    }

    @Test
    void aScopeReachesAsFarAsItSays() {
        Rights section = author(new Scope.InSection("services"));
        Rights other = author(new Scope.InSection("transport"));
        Rights resource = author(new Scope.InResource("shops"));
        Rights part = author(new Scope.InPart("shops", "open", "yes"));

        assertThat(edits(section, OPEN)).isTrue();
        assertThat(section.mayIn(Power.EDIT, CLINICS)).isTrue();
        assertThat(edits(other, OPEN)).isFalse();
        assertThat(edits(resource, SHUT)).isTrue();
        assertThat(resource.mayIn(Power.EDIT, CLINICS)).isFalse();
        assertThat(edits(part, OPEN)).isTrue();
        assertThat(edits(part, SHUT)).isFalse();
        assertThat(part.mayIn(Power.SEE_CONTENT, SHOPS)).isTrue();
        assertThat(part.may(Power.REVIEW, SHOPS, OPEN, Optional.empty())).isFalse();
    }

    @Test
    void onesOwnEntriesAreThoseOfOnesOrganisation() {
        var rights =
                new Rights(
                        List.of(new Grant(Role.AUTHOR, new Scope.InOwn("shops"))),
                        Optional.of("trade"));
        var alone = new Rights(rights.grants(), Optional.empty());

        assertThat(rights.may(Power.EDIT, SHOPS, OPEN, Optional.of("trade"))).isTrue();
        assertThat(rights.may(Power.EDIT, SHOPS, OPEN, Optional.of("health"))).isFalse();
        assertThat(rights.may(Power.EDIT, SHOPS, OPEN, Optional.empty())).isFalse();
        assertThat(alone.may(Power.EDIT, SHOPS, OPEN, Optional.empty())).isFalse();
    }

    @Test
    void whatIsNotContentIsGivenEverywhereOrNotAtAll() {
        var official =
                new Rights(
                        List.of(new Grant(Role.OFFICIAL, new Scope.InSection("services"))),
                        Optional.empty());
        var coordinator =
                new Rights(
                        List.of(new Grant(Role.COORDINATOR, new Scope.InSection("services"))),
                        Optional.empty());

        assertThat(official.may(Power.SEE_APPEALS)).isFalse();
        assertThat(coordinator.may(Power.EDIT)).isTrue();
        assertThat(coordinator.may(Power.PUBLISH)).isFalse();
    }

    @Test
    void anInternalResourceIsThereForTheRolesItNamesAlone() {
        var terms =
                new Terms(
                        new Terms.Access.Internal(Set.of("reviewer")),
                        Set.of(),
                        new Terms.Nature.Register(),
                        Terms.CardLayout.FACTS,
                        Optional.empty());
        var secret =
                new Resource(
                        "shops",
                        "services",
                        SHOPS.presentation(),
                        SHOPS.provenance(),
                        "name",
                        SHOPS.fields(),
                        Optional.of(terms));
        var reviewer =
                new Rights(
                        List.of(new Grant(Role.REVIEWER, new Scope.InSection("services"))),
                        Optional.empty());

        assertThat(reviewer.mayIn(Power.SEE_CONTENT, secret)).isTrue();
        assertThat(author(new Scope.InResource("shops")).mayIn(Power.SEE_CONTENT, secret))
                .isFalse();
        assertThat(Rights.OPERATOR.mayIn(Power.SEE_CONTENT, secret)).isFalse();
        assertThat(Rights.OPERATOR.may(Power.EDIT, secret, OPEN, Optional.empty())).isFalse();
    }

    private static Rights author(Scope scope) {
        return new Rights(List.of(new Grant(Role.AUTHOR, scope)), Optional.empty());
    }

    private static boolean edits(Rights rights, Entry entry) {
        return rights.may(Power.EDIT, SHOPS, entry, Optional.empty());
    }
}
