// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class FaultsTest {
    private long nanos = 1;
    private int givenUp;
    private final Faults faults = new Faults(() -> nanos, () -> givenUp++);

    @Test
    void aFaultOfEveryPulseIsAnsweredOnceASecond() {
        assertThat(faults.isFirstLately()).isTrue();
        nanos += TimeUnit.MILLISECONDS.toNanos(16);
        assertThat(faults.isFirstLately()).isFalse();
        nanos += TimeUnit.SECONDS.toNanos(1);
        assertThat(faults.isFirstLately()).isTrue();
    }

    @Test
    void fiveInAMinuteAreTooMany() {
        for (int i = 0; i < 5; i++) {
            assertThat(givenUp).isZero();
            faults.isFirstLately();
            nanos += TimeUnit.SECONDS.toNanos(2);
        }
        assertThat(givenUp).isEqualTo(1);
    }

    @Test
    void faultsFarApartAreForgiven() {
        for (int i = 0; i < 20; i++) {
            faults.isFirstLately();
            nanos += TimeUnit.SECONDS.toNanos(30);
        }
        assertThat(givenUp).isZero();
    }
}
