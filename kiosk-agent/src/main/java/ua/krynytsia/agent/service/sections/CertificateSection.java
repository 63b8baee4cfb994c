// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.sections;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import ua.krynytsia.agent.service.Words;
import ua.krynytsia.agent.service.desk.Section;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.service.ServiceView.Group;
import ua.krynytsia.wire.service.ServiceView.Level;
import ua.krynytsia.wire.service.ServiceView.Line;

/// The kiosk's certificate, its server's authority, and when each ends.
public final class CertificateSection implements Section {
    private static final Duration SOON = Duration.ofDays(14);

    private final Supplier<Optional<Chain>> chain;
    private final Clock clock;

    public CertificateSection(Supplier<Optional<Chain>> chain, Clock clock) {
        this.chain = chain;
        this.clock = clock;
    }

    /// What the kiosk shows and what it trusts, PEM.
    public record Chain(String certificate, String authority) {}

    @Override
    public Group group() {
        return new Group(
                "certificates",
                LocalizedText.of("Сертифікати", "Certificates"),
                chain.get().map(this::lines).orElseGet(() -> List.of(none())));
    }

    private List<Line> lines(Chain now) {
        var lines = new ArrayList<Line>();
        first(now.certificate())
                .ifPresent(it ->
                        lines.add(line(LocalizedText.of("Сертифікат кіоска", "The kiosk's"), it)));
        first(now.authority())
                .ifPresent(it ->
                        lines.add(
                                line(
                                        LocalizedText.of("Центр сертифікації", "The authority's"),
                                        it)));
        return lines;
    }

    private Line line(LocalizedText label, X509Certificate certificate) {
        Instant end = certificate.getNotAfter().toInstant();
        Duration left = Duration.between(clock.instant(), end);
        if (left.isNegative()) {
            return Lines.of(
                    label,
                    Words.both(words -> words.say("скінчився ", "ended ") + words.time(end)),
                    Level.FAULT);
        }
        return Lines.of(
                label,
                Words.both(words ->
                        words.say("діє до ", "valid until ")
                                + words.time(end)
                                + words.say(", ще ", ", for ")
                                + words.duration(left)),
                left.compareTo(SOON) < 0 ? Level.DEGRADED : Level.FINE);
    }

    private static Line none() {
        return Lines.of(
                LocalizedText.of("Сертифікат кіоска", "The kiosk's"),
                LocalizedText.of(
                        "немає: кіоск не зареєстровано", "none: the kiosk is not enrolled"),
                Level.FAULT);
    }

    private static Optional<X509Certificate> first(String pem) {
        var bytes = new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII));
        try {
            return CertificateFactory.getInstance("X.509").generateCertificates(bytes).stream()
                    .filter(X509Certificate.class::isInstance)
                    .map(X509Certificate.class::cast)
                    .findFirst();
        } catch (CertificateException e) {
            return Optional.empty();
        }
    }
}
