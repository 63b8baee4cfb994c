// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.city;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextQualityTest {
    @Test
    void findsWhatAnEyeWouldMiss() {
        assertThat(TextQuality.faults("Aптека")).hasSize(1);
        assertThat(TextQuality.faults("здоров'я")).hasSize(1);
        assertThat(TextQuality.faults("здоров’я")).hasSize(1);
        assertThat(TextQuality.faults("два  пропуски")).hasSize(1);
        assertThat(TextQuality.faults("вул. {street}")).hasSize(1);
        assertThat(TextQuality.faults("объект")).hasSize(1);
    }

    @Test
    void letsGoodTextsPass() {
        assertThat(TextQuality.faults("Здоровʼя: ID-картка й PIN-код")).isEmpty();
        assertThat(TextQuality.faults("Children's library")).isEmpty();
    }
}
