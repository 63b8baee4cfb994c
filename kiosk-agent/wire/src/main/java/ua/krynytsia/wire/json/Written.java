// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;

/// Writes one word by a function.
///
/// @param <T> the word
final class Written<T> extends StdSerializer<T> {
    private final transient Write<T> write;

    Written(Class<T> type, Write<T> write) {
        super(type);
        this.write = write;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializerProvider provider)
            throws IOException {
        write.write(value, out, provider);
    }

    interface Write<T> {
        void write(T value, JsonGenerator out, SerializerProvider provider) throws IOException;
    }
}
