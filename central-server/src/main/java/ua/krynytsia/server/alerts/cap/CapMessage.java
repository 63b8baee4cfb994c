// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.alerts.cap;

import java.io.StringWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import ua.krynytsia.server.ServerException;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.alert.Alert;
import ua.krynytsia.wire.alert.AlertArea;
import ua.krynytsia.wire.alert.AlertKind;

/// A message as CAP 1.2 XML, one `info` a language:
///
///     <alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">
///       <identifier>…</identifier><sender>…</sender><sent>2026-11-22T12:00:00+02:00</sent>
///       <status>Actual</status><msgType>Alert</msgType><scope>Public</scope>
///       <info>…</info>
///     </alert>
///
/// What has ended is a `Cancel` that refers to the message itself.
public final class CapMessage {
    static final String NAMESPACE = "urn:oasis:names:tc:emergency:cap:1.2";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx")
                    .withZone(ZoneId.of("Europe/Kyiv"));

    private final XMLStreamWriter out;
    private final Alert alert;

    private CapMessage(XMLStreamWriter out, Alert alert) {
        this.out = out;
        this.alert = alert;
    }

    /// @param sender who warns, without blanks, such as `krynytsia@city.example`
    public static String of(Alert alert, String sender) {
        var text = new StringWriter();
        try {
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new CapMessage(out, alert).write(sender);
            out.close();
            return text.toString();
        } catch (XMLStreamException e) {
            throw new ServerException("cannot write the alert " + alert.id() + " as CAP", e);
        }
    }

    private void write(String sender) throws XMLStreamException {
        boolean isTest = alert.nature().kind() == AlertKind.TEST;
        Optional<Instant> ended = alert.times().ended();
        out.writeStartDocument("UTF-8", "1.0");
        out.writeStartElement("alert");
        out.writeDefaultNamespace(NAMESPACE);
        line("identifier", ended.isEmpty() ? alert.id() : alert.id() + "-end");
        line("sender", sender);
        line("sent", TIME.format(ended.orElse(alert.times().sent())));
        line("status", isTest ? "Test" : "Actual");
        line("msgType", type());
        line("scope", "Public");
        Optional<String> meant = ended.isPresent() ? Optional.of(alert.id()) : alert.supersedes();
        if (meant.isPresent()) {
            line(
                    "references",
                    sender + "," + meant.get() + "," + TIME.format(alert.times().sent()));
        }
        for (String language : alert.words().headline().byLanguage().keySet()) {
            info(language);
        }
        out.writeEndElement();
        out.writeEndDocument();
    }

    private String type() {
        if (alert.times().ended().isPresent()) {
            return "Cancel";
        }
        return alert.supersedes().isPresent() ? "Update" : "Alert";
    }

    private void info(String language) throws XMLStreamException {
        CapEvent event = CapEvent.of(alert.nature().kind());
        out.writeStartElement("info");
        line("language", language.equals(LocalizedText.UKRAINIAN) ? "uk-UA" : language);
        line("category", event.category());
        line("event", event.words());
        line("urgency", "Immediate");
        line("severity", named(alert.nature().severity().name()));
        line("certainty", "Unknown");
        value("eventCode", event.code());
        line("effective", TIME.format(alert.times().effective()));
        line("expires", TIME.format(alert.times().expires()));
        line("headline", alert.words().headline().in(language));
        if (!alert.words().instruction().in(language).isBlank()) {
            line("instruction", alert.words().instruction().in(language));
        }
        area(alert.area());
        out.writeEndElement();
    }

    private void area(AlertArea area) throws XMLStreamException {
        out.writeStartElement("area");
        line(
                "areaDesc",
                area.equals(AlertArea.EVERYWHERE)
                        ? "all"
                        : String.join(
                                " ",
                                List.of(
                                        String.join(" ", area.districts()),
                                        String.join(" ", area.kiosks()))));
        for (String district : area.districts()) {
            value("geocode", "district/" + district);
        }
        for (String kiosk : area.kiosks()) {
            value("geocode", "kiosk/" + kiosk);
        }
        out.writeEndElement();
    }

    private void value(String name, String value) throws XMLStreamException {
        out.writeStartElement(name);
        line("valueName", CapEvent.CODES);
        line("value", value);
        out.writeEndElement();
    }

    private void line(String name, String text) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(text);
        out.writeEndElement();
    }

    private static String named(String constant) {
        return constant.charAt(0) + constant.substring(1).toLowerCase(Locale.ROOT);
    }
}
