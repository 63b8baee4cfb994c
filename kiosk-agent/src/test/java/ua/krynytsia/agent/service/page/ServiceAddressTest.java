// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.krynytsia.agent.AgentException;

final class ServiceAddressTest {
    @Test
    void addressAndPortAreRead() {
        assertThat(ServiceAddress.parse("192.168.77.1:8443"))
                .isEqualTo(new ServiceAddress("192.168.77.1", 8443));
        assertThat(ServiceAddress.parse("[fd00::1]:8443"))
                .isEqualTo(new ServiceAddress("fd00::1", 8443));
    }

    @ParameterizedTest
    @ValueSource(strings = {"8443", ":8443", "192.168.77.1:", "192.168.77.1:99999", "a:b"})
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> ServiceAddress.parse(text)).isInstanceOf(AgentException.class);
    }
}
