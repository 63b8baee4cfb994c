// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import ua.krynytsia.wire.WireException;

/// Reads one word by a function, and says where it does not fit.
///
/// @param <T> the word
final class Read<T> extends StdDeserializer<T> {
    private final transient Parse<T> parse;

    Read(Class<T> type, Parse<T> parse) {
        super(type);
        this.parse = parse;
    }

    @Override
    public @Nullable T deserialize(JsonParser parser, DeserializationContext context)
            throws IOException {
        try {
            return parse.parse(parser, context);
        } catch (WireException e) {
            throw JsonMappingException.from(parser, String.valueOf(e.getMessage()), e);
        }
    }

    interface Parse<T> {
        @Nullable T parse(JsonParser parser, DeserializationContext context) throws IOException;
    }
}
