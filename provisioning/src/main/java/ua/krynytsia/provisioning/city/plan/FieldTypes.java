// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.city.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.wire.content.FieldType;

/// The types of fields by the words of the catalogue.
public final class FieldTypes {
    /// The register that the addresses of the full city name their streets by.
    private static final String STREETS = "streets";

    private static final int TITLE_LENGTH = 254;
    private static final int TEXT_LENGTH = 500;
    private static final int LONG_LENGTH = 4000;

    private FieldTypes() {}

    public static FieldType of(JsonNode node) {
        String type = node.path("type").asText();
        return switch (type) {
            case "title" -> new FieldType.Text(2, TITLE_LENGTH, false);
            case "text" -> new FieldType.Text(0, TEXT_LENGTH, false);
            case "long" -> new FieldType.Text(0, LONG_LENGTH, true);
            case "line" -> new FieldType.Text(low(node), high(node), false);
            case "multiline" -> new FieldType.Text(low(node), high(node), true);
            case "phone" -> new FieldType.Phone();
            case "link" -> new FieldType.Link();
            case "email" -> new FieldType.Email();
            case "address" -> new FieldType.Address();
            case "choice" -> new FieldType.Choice(options(node.path("options")), vocabulary(node));
            case "choices" ->
                    new FieldType.MultiChoice(options(node.path("options")), vocabulary(node));
            case "point" -> new FieldType.Point();
            case "way" -> new FieldType.Line();
            case "area" -> new FieldType.Area();
            case "photos" -> new FieldType.Photos(node.path("max").asInt(1));
            case "yes-no" -> new FieldType.YesNo();
            case "street-address" -> new FieldType.Address(Optional.of(STREETS));
            case "number" ->
                    new FieldType.Number(
                            Nodes.text(node.path("unit")), node.path("decimals").asInt());
            case "money" -> new FieldType.Money("UAH");
            case "date" -> new FieldType.Date();
            case "period" -> new FieldType.Period();
            case "hours" -> new FieldType.Hours();
            case "former-names" -> new FieldType.FormerNames();
            case "reference" ->
                    new FieldType.Reference(
                            node.path("refers").asText(), node.path("many").asBoolean());
            case "rich" -> new FieldType.RichText(LONG_LENGTH);
            default -> throw new ProvisioningException("no field type is called '" + type + "'");
        };
    }

    private static int low(JsonNode node) {
        return node.path("min").asInt();
    }

    private static int high(JsonNode node) {
        return node.path("max").asInt(TEXT_LENGTH);
    }

    private static Optional<String> vocabulary(JsonNode node) {
        return node.has("from") ? Optional.of(node.path("from").asText()) : Optional.empty();
    }

    static List<FieldType.Option> options(JsonNode options) {
        return options.properties().stream()
                .map(option -> new FieldType.Option(option.getKey(), Nodes.text(option.getValue())))
                .toList();
    }
}
