// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.alerts.cap;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import ua.krynytsia.server.alerts.AlertWish;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.Require;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.alert.AlertArea;
import ua.krynytsia.wire.alert.AlertKind;
import ua.krynytsia.wire.alert.AlertNature;
import ua.krynytsia.wire.alert.AlertSeverity;
import ua.krynytsia.wire.alert.AlertWords;

/// Reads a CAP 1.2 message that somebody else wrote as a wish to be looked at and confirmed. Areas
/// are taken over where they are named by our own codes; a message without such codes concerns the
/// whole city. No document type, no external entity.
public final class CapReading {
    private static final int LONGEST = 256 << 10;
    private static final Duration USUAL = Duration.ofHours(1);

    private final Element alert;
    private final List<Element> infos;

    private CapReading(Element alert) {
        this.alert = alert;
        this.infos = under(alert, "info");
    }

    /// @throws WireException saying what is wrong with it
    public static AlertWish read(byte[] xml, Instant now) {
        Require.that(xml.length <= LONGEST, "a CAP message must be at most 256 KiB");
        Element root = root(xml);
        Require.that(
                root.getLocalName().equals("alert")
                        && CapMessage.NAMESPACE.equals(root.getNamespaceURI()),
                "this is no CAP 1.2 message");
        return new CapReading(root).wish(now);
    }

    private AlertWish wish(Instant now) {
        Require.that(!infos.isEmpty(), "the CAP message says nothing: it has no info");
        String type = text(alert, "msgType").orElse("");
        Require.that(
                type.equals("Alert") || type.equals("Update"),
                "a CAP message of the type '" + type + "' is not for residents");
        Element info = infos.getFirst();
        boolean isTest = !text(alert, "status").orElse("").equals("Actual");
        AlertKind kind =
                CapEvent.kind(
                        code(info, "eventCode").findFirst().orElse(""),
                        text(info, "category").orElse(""));
        return new AlertWish(
                Optional.empty(),
                new AlertNature(isTest ? AlertKind.TEST : kind, severity(info)),
                new AlertWords(words("headline", "event"), words("instruction", "description")),
                new AlertArea(named("district/"), named("kiosk/")),
                lasts(info, now));
    }

    private static Duration lasts(Element info, Instant now) {
        Optional<String> expires = text(info, "expires");
        if (expires.isEmpty()) {
            return USUAL;
        }
        try {
            return Duration.between(now, OffsetDateTime.parse(expires.get()).toInstant());
        } catch (DateTimeException e) {
            throw new WireException("expires is no moment: '" + expires.get() + "'", e);
        }
    }

    private static AlertSeverity severity(Element info) {
        String said = text(info, "severity").orElse("");
        return Arrays.stream(AlertSeverity.values())
                .filter(one -> one.name().equalsIgnoreCase(said))
                .findFirst()
                .orElse(AlertSeverity.UNKNOWN);
    }

    /// By language; the first language stands for Ukrainian where that is missing.
    private LocalizedText words(String wanted, String otherwise) {
        Map<String, String> byLanguage = new LinkedHashMap<>();
        for (Element info : infos) {
            String language = text(info, "language").orElse("en").split("-", 2)[0];
            text(info, wanted)
                    .or(() -> text(info, otherwise))
                    .ifPresent(said -> byLanguage.put(language, said));
        }
        byLanguage.putIfAbsent(
                LocalizedText.UKRAINIAN, byLanguage.values().stream().findFirst().orElse(""));
        return new LocalizedText(byLanguage);
    }

    private Set<String> named(String prefix) {
        var names = new TreeSet<String>();
        for (Element info : infos) {
            for (Element area : under(info, "area")) {
                code(area, "geocode")
                        .filter(value -> value.startsWith(prefix))
                        .map(value -> value.substring(prefix.length()))
                        .forEach(names::add);
            }
        }
        return names;
    }

    private static Stream<String> code(Element holder, String name) {
        return under(holder, name).stream()
                .filter(code -> text(code, "valueName").orElse("").equals(CapEvent.CODES))
                .flatMap(code -> text(code, "value").stream());
    }

    private static Optional<String> text(Element holder, String name) {
        return under(holder, name).stream()
                .map(Element::getTextContent)
                .map(String::strip)
                .filter(said -> !said.isEmpty())
                .findFirst();
    }

    private static List<Element> under(Element holder, String name) {
        NodeList nodes = holder.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(node -> name.equals(node.getLocalName()))
                .toList();
    }

    private static Element root(byte[] xml) {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(xml)).getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new WireException("the CAP message cannot be read: " + e.getMessage(), e);
        }
    }
}
