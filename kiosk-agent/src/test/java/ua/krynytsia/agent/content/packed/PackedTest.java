// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.content.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.GeoPoint;
import ua.krynytsia.wire.LocalizedText;

class PackedTest {
    @Test
    void eachRecordComesBackVerbatimInAnyOrder() {
        var last = new Packed.Last();
        List<Bytes> records =
                IntStream.range(0, 40)
                        .mapToObj(number -> Bytes.utf8("запис ".repeat(number)))
                        .toList();

        Packed one = Packed.of(records.subList(0, 20), last);
        Packed other = Packed.of(records.subList(20, 40), last);

        for (int i = 19; i >= 0; i--) {
            assertThat(one.at(i)).isEqualTo(records.get(i).toArray());
            assertThat(other.at(i)).isEqualTo(records.get(20 + i).toArray());
        }
    }

    @Test
    void theTextOfAListKeepsLanguagesSignsAndPlace() {
        var texts =
                List.of(
                        new ListText(
                                LocalizedText.of("Аптека «Здоровʼя» 💊", "Pharmacy"),
                                new LocalizedText(Map.of("uk", "", "en", "a", "pl", "ż")),
                                Optional.of(new GeoPoint(47.910479, -33.391783)),
                                OptionalLong.of(-20_000),
                                OptionalLong.empty()),
                        new ListText(
                                LocalizedText.of("я".repeat(70_000)),
                                LocalizedText.of("Ґанок"),
                                Optional.empty(),
                                OptionalLong.empty(),
                                OptionalLong.of(Long.MAX_VALUE)));

        for (ListText text : texts) {
            assertThat(ListText.unpacked(text.packed().toArray())).isEqualTo(text);
        }
    }
}
