// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.json;

import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.Require;
import ua.krynytsia.wire.content.Document;
import ua.krynytsia.wire.content.Door;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.Form;
import ua.krynytsia.wire.content.Locality;
import ua.krynytsia.wire.content.MapLayer;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.content.Section;
import ua.krynytsia.wire.content.Setting;
import ua.krynytsia.wire.content.Terms;
import ua.krynytsia.wire.content.Tile;
import ua.krynytsia.wire.content.Vocabulary;

/// Documents and what stands in them, by `kind`.
final class ContentKinds {
    private ContentKinds() {}

    static void addTo(SimpleModule module) {
        document(module);
        terms(module);
        field(module);
    }

    private static void document(SimpleModule module) {
        new Kinds<>(
                        Document.class,
                        (kind, raw) ->
                                Optional.of(
                                        new Document.Unknown(
                                                unknownKey(kind, raw), kind, raw.toString())))
                .with("section", Section.class)
                .with("resource", Resource.class)
                .with("entry", Entry.class)
                .with("form", Form.class)
                .with("layer", MapLayer.class)
                .with("vocabulary", Vocabulary.class)
                .with("setting", Setting.class)
                .with("tile", Tile.class)
                .addTo(module);
        new Kinds<>(Door.class, (kind, raw) -> Optional.of(new Door.Unknown(kind, raw.toString())))
                .with("section", Door.Section.class)
                .with("resource", Door.Resource.class)
                .with("form", Door.Form.class)
                .with("map", Door.CityMap.class)
                .with("building", Door.Building.class)
                .with("catalogue", Door.Catalogue.class)
                .with("appeal-state", Door.AppealState.class)
                .addTo(module);
        new Kinds<>(Locality.class, (kind, raw) -> Optional.of(new Locality.Unplaced()))
                .with("district", Locality.InDistrict.class)
                .with("outside", Locality.OutsideCity.class)
                .with("unplaced", Locality.Unplaced.class)
                .addTo(module);
    }

    private static void terms(SimpleModule module) {
        new Kinds<>(Terms.Access.class, (kind, raw) -> Optional.empty())
                .with("open", Terms.Access.Open.class)
                .with("internal", Terms.Access.Internal.class)
                .addTo(module);
        new Kinds<>(Terms.Nature.class, (kind, raw) -> Optional.of(new Terms.Nature.Unknown(kind)))
                .with("register", Terms.Nature.Register.class)
                .with("composite", Terms.Nature.Composite.class)
                .with("rubric", Terms.Nature.Rubric.class)
                .addTo(module);
    }

    private static void field(SimpleModule module) {
        new Kinds<>(
                        FieldType.class,
                        (kind, raw) -> Optional.of(new FieldType.Unknown(kind, raw.toString())))
                .with("text", FieldType.Text.class)
                .with("phone", FieldType.Phone.class)
                .with("link", FieldType.Link.class)
                .with("email", FieldType.Email.class)
                .with("address", FieldType.Address.class)
                .with("choice", FieldType.Choice.class)
                .with("point", FieldType.Point.class)
                .with("area", FieldType.Area.class)
                .with("rich-text", FieldType.RichText.class)
                .with("number", FieldType.Number.class)
                .with("money", FieldType.Money.class)
                .with("date", FieldType.Date.class)
                .with("period", FieldType.Period.class)
                .with("hours", FieldType.Hours.class)
                .with("former-names", FieldType.FormerNames.class)
                .with("multi-choice", FieldType.MultiChoice.class)
                .with("reference", FieldType.Reference.class)
                .with("line", FieldType.Line.class)
                .with("photos", FieldType.Photos.class)
                .with("attachment", FieldType.Attachment.class)
                .with("yes-no", FieldType.YesNo.class)
                .addTo(module);
        new Kinds<>(
                        FieldValue.class,
                        (kind, raw) ->
                                Optional.of(
                                        new FieldValue.Unknown(
                                                kind, raw.toString(), fallback(raw))))
                .with("text", FieldValue.Text.class)
                .with("phone", FieldValue.Phone.class)
                .with("link", FieldValue.Link.class)
                .with("email", FieldValue.Email.class)
                .with("address", FieldValue.Address.class)
                .with("choice", FieldValue.Choice.class)
                .with("point", FieldValue.Point.class)
                .with("area", FieldValue.Area.class)
                .with("rich-text", FieldValue.RichText.class)
                .with("number", FieldValue.Number.class)
                .with("money", FieldValue.Money.class)
                .with("date", FieldValue.Date.class)
                .with("period", FieldValue.Period.class)
                .with("hours", FieldValue.Hours.class)
                .with("former-names", FieldValue.FormerNames.class)
                .with("multi-choice", FieldValue.MultiChoice.class)
                .with("reference", FieldValue.Reference.class)
                .with("line", FieldValue.Line.class)
                .with("photos", FieldValue.Photos.class)
                .with("attachment", FieldValue.Attachment.class)
                .with("yes-no", FieldValue.YesNo.class)
                .addTo(module);
    }

    private static DocumentKey unknownKey(String kind, ObjectNode raw) {
        Require.that(raw.path("id").isTextual(), "a document must have an id");
        return new DocumentKey(kind + "/" + raw.path("id").textValue());
    }

    private static LocalizedText fallback(ObjectNode raw) {
        return LocalizedText.of(raw.path("fallback").path(LocalizedText.UKRAINIAN).asText(""));
    }
}
