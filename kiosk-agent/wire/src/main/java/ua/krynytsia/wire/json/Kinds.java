// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/// A sealed family in JSON: an object whose field `kind` names the record. What is of no known kind
/// goes to `unknown`, whole.
///
/// @param <T> the sealed interface
final class Kinds<T> {
    private static final String KIND = "kind";

    private final Class<T> family;
    private final Map<String, Class<? extends T>> byName = new LinkedHashMap<>();
    private final BiFunction<String, ObjectNode, Optional<T>> unknown;

    /// @param unknown makes the record for an unknown kind; empty where that is an error
    Kinds(Class<T> family, BiFunction<String, ObjectNode, Optional<T>> unknown) {
        this.family = family;
        this.unknown = unknown;
    }

    Kinds<T> with(String name, Class<? extends T> type) {
        byName.put(name, type);
        return this;
    }

    void addTo(SimpleModule module) {
        byName.forEach((name, type) -> module.registerSubtypes(new NamedType(type, name)));
        module.setMixInAnnotation(family, ByKind.class);
        module.addDeserializer(family, new Reader());
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.PROPERTY, property = KIND)
    private interface ByKind {}

    private final class Reader extends JsonDeserializer<T> {
        /// A value whose kind stands first is read in one go, any other by way of a tree: an
        /// edition holds some hundred thousand of them.
        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.isExpectedStartObjectToken() || !KIND.equals(parser.nextFieldName())) {
                return ofTree(context.readTree(parser), parser, context);
            }
            if (parser.nextToken() != JsonToken.VALUE_STRING) {
                throw kindMissing(parser);
            }
            String kind = parser.getText();
            Class<? extends T> type = byName.get(kind);
            parser.nextToken();
            if (type != null) {
                return read(parser, context, type);
            }
            var object = context.getNodeFactory().objectNode().put(KIND, kind);
            object.setAll((ObjectNode) context.readTree(parser));
            return unknown(kind, object, parser);
        }

        private T ofTree(JsonNode tree, JsonParser parser, DeserializationContext context)
                throws IOException {
            if (!(tree instanceof ObjectNode object) || !object.path(KIND).isTextual()) {
                throw kindMissing(parser);
            }
            String kind = object.path(KIND).textValue();
            Class<? extends T> type = byName.get(kind);
            if (type == null) {
                return unknown(kind, object, parser);
            }
            try (JsonParser tokens = object.traverse(parser.getCodec())) {
                tokens.nextToken();
                return read(tokens, context, type);
            }
        }

        /// As the record that it is, without asking for its kind again.
        private T read(JsonParser parser, DeserializationContext context, Class<? extends T> type)
                throws IOException {
            Object read =
                    context.findContextualValueDeserializer(context.constructType(type), null)
                            .deserialize(parser, context);
            return type.cast(read);
        }

        private T unknown(String kind, ObjectNode object, JsonParser parser)
                throws JsonMappingException {
            return unknown.apply(kind, object)
                    .orElseThrow(() ->
                            JsonMappingException.from(
                                    parser, "'" + kind + "' is of no known kind"));
        }

        private JsonMappingException kindMissing(JsonParser parser) {
            return JsonMappingException.from(
                    parser,
                    family.getSimpleName() + " must be an object with the text field 'kind'");
        }

        @Override
        public Object deserializeWithType(
                JsonParser parser, DeserializationContext context, TypeDeserializer types)
                throws IOException {
            return deserialize(parser, context);
        }
    }
}
