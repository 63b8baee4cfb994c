// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.alerts.cap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.krynytsia.server.alerts.AlertWish;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.alert.Alert;
import ua.krynytsia.wire.alert.AlertArea;
import ua.krynytsia.wire.alert.AlertKind;
import ua.krynytsia.wire.alert.AlertNature;
import ua.krynytsia.wire.alert.AlertSeverity;
import ua.krynytsia.wire.alert.AlertTimes;
import ua.krynytsia.wire.alert.AlertWords;

final class CapTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @ParameterizedTest
    @EnumSource(AlertKind.class)
    void everyKindComesBackAsItWent(AlertKind kind) {
        Alert alert = alert(kind, Optional.empty());

        AlertWish read = CapReading.read(CapMessage.of(alert, "krynytsia").getBytes(UTF_8), NOON);

        assertThat(read.nature()).isEqualTo(alert.nature());
        assertThat(read.words()).isEqualTo(alert.words());
        assertThat(read.area()).isEqualTo(alert.area());
        assertThat(read.lasts()).isEqualTo(Duration.ofHours(6));
    }

    @Test
    void writesTheElementsOfTheStandardInItsOrder() {
        assertThat(CapMessage.of(alert(AlertKind.FLOOD, Optional.empty()), "krynytsia"))
                .contains(
                        "<alert xmlns=\"urn:oasis:names:tc:emergency:cap:1.2\">",
                        "<sent>2026-11-22T14:00:00+02:00</sent><status>Actual</status>"
                                + "<msgType>Alert</msgType><scope>Public</scope>",
                        "<info><language>uk-UA</language><category>Met</category>",
                        "<severity>Severe</severity>",
                        "Тиск &lt;10 &amp; спадає");
    }

    @Test
    void whatHasEndedIsACancelThatNamesTheMessage() {
        assertThat(CapMessage.of(alert(AlertKind.FLOOD, Optional.of(NOON)), "krynytsia"))
                .contains(
                        "<msgType>Cancel</msgType>",
                        "<references>krynytsia,a-1,2026-11-22T14:00:00+02:00</references>");
    }

    @Test
    void foreignMessageConcernsTheWholeCity() {
        AlertWish wish =
                CapReading.read(
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">
                          <identifier>43b080713727</identifier>
                          <sender>hsas@dhs.gov</sender>
                          <sent>2026-11-22T13:00:00-00:00</sent>
                          <status>Actual</status>
                          <msgType>Alert</msgType>
                          <scope>Public</scope>
                          <info>
                            <category>Met</category>
                            <event>SEVERE THUNDERSTORM</event>
                            <urgency>Immediate</urgency>
                            <severity>Severe</severity>
                            <certainty>Observed</certainty>
                            <expires>2026-11-22T13:30:00+00:00</expires>
                            <headline>THUNDERSTORM WARNING</headline>
                            <instruction>TAKE COVER INSIDE</instruction>
                            <area><areaDesc>COUNTY</areaDesc>\
                        <geocode><valueName>SAME</valueName><value>006109</value></geocode></area>
                          </info>
                        </alert>
                        """
                                .getBytes(UTF_8),
                        NOON);

        assertThat(wish.area()).isEqualTo(AlertArea.EVERYWHERE);
        assertThat(wish.nature()).isEqualTo(new AlertNature(AlertKind.FLOOD, AlertSeverity.SEVERE));
        assertThat(wish.lasts()).isEqualTo(Duration.ofMinutes(90));
        assertThat(wish.words().headline().ukrainian()).isEqualTo("THUNDERSTORM WARNING");
    }

    @Test
    void exerciseIsATest() {
        String exercise =
                CapMessage.of(alert(AlertKind.AIR_RAID, Optional.empty()), "krynytsia")
                        .replace("<status>Actual", "<status>Exercise");

        assertThat(CapReading.read(exercise.getBytes(UTF_8), NOON).nature().kind())
                .isEqualTo(AlertKind.TEST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no xml",
                "<alert/>",
                "<alert xmlns='urn:oasis:names:tc:emergency:cap:1.2'/>",
                "<alert xmlns='urn:oasis:names:tc:emergency:cap:1.2'>"
                        + "<msgType>Cancel</msgType><info/></alert>",
                "<!DOCTYPE alert [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
                        + "<alert xmlns='urn:oasis:names:tc:emergency:cap:1.2'>&x;</alert>"
            })
    void whatIsNoMessageIsRefused(String xml) {
        assertThatThrownBy(() -> CapReading.read(xml.getBytes(UTF_8), NOON))
                .isInstanceOf(WireException.class);
    }

    private static Alert alert(AlertKind kind, Optional<Instant> ended) {
        return new Alert(
                "a-1",
                Optional.empty(),
                new AlertNature(kind, AlertSeverity.SEVERE),
                new AlertWords(
                        LocalizedText.of("Увага", "Attention"),
                        LocalizedText.of("Тиск <10 & спадає\nЗачиніть вікна", "Close windows")),
                new AlertArea(Set.of("centre"), Set.of("kiosk-01")),
                new AlertTimes(NOON, NOON, NOON.plus(Duration.ofHours(6)), ended));
    }
}
