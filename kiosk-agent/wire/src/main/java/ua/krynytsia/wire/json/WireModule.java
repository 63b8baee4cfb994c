// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.RatingReason;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.alert.AlertKind;
import ua.krynytsia.wire.alert.AlertSeverity;
import ua.krynytsia.wire.command.CommandAction;
import ua.krynytsia.wire.command.CommandReport;
import ua.krynytsia.wire.content.FieldTrait;
import ua.krynytsia.wire.content.FormQuestion;
import ua.krynytsia.wire.content.Terms;
import ua.krynytsia.wire.content.TimeSpan;
import ua.krynytsia.wire.fleet.HealthSignal;
import ua.krynytsia.wire.local.LocalEvent;
import ua.krynytsia.wire.service.KioskCondition;
import ua.krynytsia.wire.service.ServiceView;
import ua.krynytsia.wire.tracking.TrackingAnswer;

/// Which word is written how: ids as plain text, texts as language objects, families by `kind`.
final class WireModule extends SimpleModule {
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");

    WireModule() {
        super("wire");
        scalars();
        enums();
        ContentKinds.addTo(this);
        event();
        command();
        tracking();
    }

    private void scalars() {
        text(KioskId.class, KioskId::value, KioskId::new);
        text(DocumentKey.class, DocumentKey::value, DocumentKey::new);
        text(Sha256.class, Sha256::hex, Sha256::new);
        text(Bytes.class, Bytes::base64, Bytes::fromBase64);
        text(TimeSpan.class, TimeSpan::toString, TimeSpan::parse);
        text(BigDecimal.class, BigDecimal::toPlainString, WireModule::decimal);
        addSerializer(
                EditionNumber.class,
                new Written<>(
                        EditionNumber.class,
                        (number, out, provider) -> out.writeNumber(number.value())));
        addDeserializer(
                EditionNumber.class,
                new Read<>(
                        EditionNumber.class,
                        (parser, context) -> new EditionNumber(parser.getLongValue())));
        addSerializer(
                LocalizedText.class,
                new Written<>(
                        LocalizedText.class,
                        (text, out, provider) ->
                                provider.defaultSerializeValue(text.byLanguage(), out)));
        addDeserializer(
                LocalizedText.class,
                new Read<>(
                        LocalizedText.class,
                        (parser, context) -> new LocalizedText(texts(parser, context))));
    }

    private void enums() {
        names(FieldTrait.class, FieldTrait.values());
        names(Terms.Audience.class, Terms.Audience.values());
        names(Terms.CardLayout.class, Terms.CardLayout.values(), Terms.CardLayout.FACTS);
        names(AlertKind.class, AlertKind.values(), AlertKind.OTHER);
        names(AlertSeverity.class, AlertSeverity.values(), AlertSeverity.UNKNOWN);
        names(FormQuestion.Keyboard.class, FormQuestion.Keyboard.values());
        names(HealthSignal.Severity.class, HealthSignal.Severity.values());
        names(HealthSignal.Mender.class, HealthSignal.Mender.values());
        names(CommandReport.State.class, CommandReport.State.values());
        names(KioskCondition.class, KioskCondition.values());
        names(ServiceView.Level.class, ServiceView.Level.values());
        names(RatingReason.class, RatingReason.values());
    }

    private void event() {
        new Kinds<>(
                        LocalEvent.class,
                        (kind, raw) -> Optional.of(new LocalEvent.Unknown(kind, raw.toString())))
                .with("edition-active", LocalEvent.EditionActive.class)
                .with("connection", LocalEvent.Connection.class)
                .with("card-read", LocalEvent.CardRead.class)
                .with("presence", LocalEvent.Presence.class)
                .with("technician-card", LocalEvent.TechnicianCard.class)
                .with("message", LocalEvent.Message.class)
                .with("maintenance", LocalEvent.Maintenance.class)
                .with("brightness", LocalEvent.Brightness.class)
                .with("volume", LocalEvent.Volume.class)
                .with("picture-wanted", LocalEvent.PictureWanted.class)
                .with("door", LocalEvent.Door.class)
                .with("power-failing", LocalEvent.PowerFailing.class)
                .with("headphones", LocalEvent.Headphones.class)
                .with("condition", LocalEvent.Condition.class)
                .with("updating", LocalEvent.Updating.class)
                .with("alarm", LocalEvent.Alarm.class)
                .addTo(this);
    }

    private void tracking() {
        new Kinds<>(
                        TrackingAnswer.class,
                        (kind, raw) ->
                                Optional.of(new TrackingAnswer.Unknown(kind, raw.toString())))
                .with("found", TrackingAnswer.Found.class)
                .with("no-match", TrackingAnswer.NoMatch.class)
                .with("too-many", TrackingAnswer.TooMany.class)
                .addTo(this);
    }

    private void command() {
        new Kinds<>(
                        CommandAction.class,
                        (kind, raw) -> Optional.of(new CommandAction.Unknown(kind, raw.toString())))
                .with("sync", CommandAction.Sync.class)
                .with("restart-app", CommandAction.RestartApp.class)
                .with("reboot", CommandAction.Reboot.class)
                .with("show-message", CommandAction.ShowMessage.class)
                .with("brightness", CommandAction.Brightness.class)
                .with("volume", CommandAction.Volume.class)
                .with("test-print", CommandAction.TestPrint.class)
                .with("support-bundle", CommandAction.SupportBundle.class)
                .with("screen-picture", CommandAction.ScreenPicture.class)
                .with("maintenance", CommandAction.Maintenance.class)
                .addTo(this);
    }

    private <T> void text(Class<T> type, Function<T, String> write, Function<String, T> read) {
        addSerializer(
                type,
                new Written<>(type, (value, out, provider) -> out.writeString(write.apply(value))));
        addDeserializer(type, new Read<>(type, (parser, context) -> read.apply(plainText(parser))));
    }

    /// An unknown name reads as null, which a set of names leaves out.
    private <T extends Enum<T>> void names(Class<T> type, T[] all) {
        addSerializer(type, nameWriter(type));
        addDeserializer(type, new Read<>(type, (parser, context) -> named(plainText(parser), all)));
    }

    /// An unknown name reads as `otherwise`.
    private <T extends Enum<T>> void names(Class<T> type, T[] all, T otherwise) {
        addSerializer(type, nameWriter(type));
        addDeserializer(
                type,
                new Read<>(
                        type,
                        (parser, context) ->
                                Optional.ofNullable(named(plainText(parser), all))
                                        .orElse(otherwise)));
    }

    private static <T extends Enum<T>> Written<T> nameWriter(Class<T> type) {
        return new Written<>(
                type,
                (value, out, provider) -> out.writeString(value.name().toLowerCase(Locale.ROOT)));
    }

    private static <T extends Enum<T>> @Nullable T named(String name, T[] all) {
        String upper = name.toUpperCase(Locale.ROOT);
        for (T value : all) {
            if (value.name().equals(upper)) {
                return value;
            }
        }
        return null;
    }

    private static BigDecimal decimal(String text) {
        if (!DECIMAL.matcher(text).matches()) {
            throw new WireException("a number must look like -12.5, of at most 30 digits");
        }
        return new BigDecimal(text);
    }

    private static Map<String, String> texts(JsonParser parser, DeserializationContext context)
            throws IOException {
        return context.readValue(
                parser,
                context.getTypeFactory().constructMapType(Map.class, String.class, String.class));
    }

    private static String plainText(JsonParser parser) throws IOException {
        String text = parser.getValueAsString();
        if (text == null) {
            throw new WireException("expected a text");
        }
        return text;
    }
}
