// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ua.krynytsia.wire.Bytes;

class MultipartFormTest {
    private static final String TYPE = "multipart/form-data; boundary=----Well7";
    private static final String BODY =
            """
            ------Well7\r
            Content-Disposition: form-data; name="f.name.uk"\r
            \r
            Криниця\r
            на площі\r
            ------Well7\r
            Content-Disposition: form-data; name="f.photo.file"; filename="a b.jpg"\r
            Content-Type: image/jpeg\r
            \r
            \u0001\u0002------Well\r
            3\r
            ------Well7\r
            Content-Disposition: form-data; name="f.form.file"; filename=""\r
            Content-Type: application/octet-stream\r
            \r
            \r
            ------Well7\r
            Content-Disposition: form-data; name="f.name.en"\r
            \r
            \r
            ------Well7--\r
            """;

    @Test
    void textsAndChosenFilesAreTakenApart() {
        MultipartForm form = MultipartForm.parse(TYPE, bytes(BODY));

        assertThat(form.texts())
                .isEqualTo(Map.of("f.name.uk", "Криниця\nна площі", "f.name.en", ""));
        assertThat(form.files())
                .isEqualTo(Map.of("f.photo.file", Bytes.utf8("\u0001\u0002------Well\r\n3")));
    }

    @Test
    void aBodyCutAnywhereIsRefusedOrHoldsOnlyWholeParts() {
        byte[] whole = bytes(BODY);
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            try {
                assertThat(MultipartForm.parse(TYPE, cut).texts().values())
                        .as("cut at %s", length)
                        .isSubsetOf("Криниця\nна площі", "");
            } catch (HttpRefusal refusal) {
                assertThat(refusal.status()).isEqualTo(400);
            }
        }
    }

    @Test
    void aFormWithoutABoundaryOrNamesIsRefused() {
        assertThatThrownBy(() -> MultipartForm.parse("multipart/form-data", bytes(BODY)))
                .isInstanceOf(HttpRefusal.class);
        String nameless = BODY.replace("; name=\"f.name.uk\"", "");
        assertThatThrownBy(() -> MultipartForm.parse(TYPE, bytes(nameless)))
                .isInstanceOf(HttpRefusal.class);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
