// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import ua.krynytsia.wire.WireException;

/// Words to bytes and back. Unknown fields are ignored, unknown kinds become the `Unknown` of their
/// family; anything else that does not fit is a [WireException] that says where.
///
/// What it writes is canonical (RFC 8785): the same value always gives the same bytes. Thread-safe.
public final class WireJson {
    private static final int MAX_DEPTH = 64;
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                    // names of enumerations stand in lower case
                    .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .disable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                    .defaultPropertyInclusion(
                            JsonInclude.Value.construct(
                                    JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
                    .addModule(new Jdk8Module())
                    .addModule(new JavaTimeModule())
                    .addModule(new WireModule())
                    .build();

    static {
        MAPPER.configOverride(Set.class)
                .setSetterInfo(JsonSetter.Value.forContentNulls(Nulls.SKIP));
        MAPPER.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder()
                                .maxNestingDepth(MAX_DEPTH)
                                .maxStringLength(8 << 20)
                                .build());
    }

    private WireJson() {}

    public static byte[] write(Object value) {
        var bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = MAPPER.createGenerator(bytes)) {
            Canonical.write(MAPPER.valueToTree(value), out);
        } catch (IOException e) {
            throw new IllegalStateException("cannot write " + value.getClass().getName(), e);
        }
        return bytes.toByteArray();
    }

    public static String text(Object value) {
        return new String(write(value), StandardCharsets.UTF_8);
    }

    /// @throws WireException where the bytes are not JSON or not a valid `type`
    public static <T> T read(byte[] json, Class<T> type) {
        try {
            T value = MAPPER.readValue(json, type);
            if (value == null) {
                throw new WireException("expected " + type.getSimpleName() + ", but found null");
            }
            return value;
        } catch (IOException e) {
            throw new WireException(type.getSimpleName() + ": " + Causes.plain(e), e);
        }
    }

    public static <T> T read(String json, Class<T> type) {
        return read(json.getBytes(StandardCharsets.UTF_8), type);
    }
}
