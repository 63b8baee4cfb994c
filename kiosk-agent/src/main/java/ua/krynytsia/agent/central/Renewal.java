// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.central;

import java.nio.file.Path;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.agent.central.http.CentralException;
import ua.krynytsia.agent.central.http.Keys;
import ua.krynytsia.agent.central.http.Line;
import ua.krynytsia.agent.central.http.Status;
import ua.krynytsia.agent.central.http.TimedTrust;
import ua.krynytsia.agent.disk.CheckedRecord;
import ua.krynytsia.agent.disk.Disk;
import ua.krynytsia.agent.health.HealthCode;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.fleet.RenewalRequest;
import ua.krynytsia.wire.json.WireJson;

/// Keeps the kiosk's certificate young. When a third of its life is left, by trusted time, or when
/// another authority follows the one that issued it and this kiosk trusts that already, a key pair
/// is made anew and a certificate asked for; it is tried in a real request before it takes the
/// place of the one in force. Until then both lie on the disk, the next one in `identity/next`, so
/// that a cut at any moment leaves one that the server knows. One thread.
final class Renewal {
    private static final Logger log = LoggerFactory.getLogger(Renewal.class);
    private static final Path NEXT = Path.of("identity", "next");
    private static final String KIND = "next-certificate";
    private static final int DUE = 3;
    private static final int LATE = 6;

    private final CentralClient client;
    private final CentralParts parts;
    private final Line.Means means;
    private final SecureRandom random;
    private final BooleanSupplier isStranger;
    private final Disk disk;

    /// @param isStranger whether the server does not know the certificate in force
    Renewal(
            CentralClient client,
            CentralParts parts,
            Line.Means means,
            SecureRandom random,
            BooleanSupplier isStranger) {
        this.client = client;
        this.parts = parts;
        this.means = means;
        this.random = random;
        this.isStranger = isStranger;
        this.disk = parts.identity().disk();
    }

    /// What is asked for: the key first, so that the same wish may be repeated.
    ///
    /// @param privateKey PKCS #8
    /// @param certificate with its chain, PEM
    record Next(Bytes privateKey, String signingRequest, Optional<String> certificate) {
        Next issued(String chain) {
            return new Next(privateKey, signingRequest, Optional.of(chain));
        }

        /// Without anything of it.
        @Override
        public String toString() {
            return "Next";
        }
    }

    /// @throws CentralException where the server is away or refuses
    void run() {
        Identity own = own();
        judge(own);
        Optional<Next> begun = read();
        if (begun.isEmpty() && !isWithin(own, DUE) && isOfTheNewest(own)) {
            return;
        }
        Next next = begun.orElseGet(() -> prepared(own.kiosk()));
        String chain = next.certificate().orElseGet(() -> asked(own, next));
        use(own, new Identity.Credentials(authority(own), chain, next.privateKey()));
        judge(own());
    }

    private boolean hasEnded() {
        return isStranger.getAsBoolean()
                || !means.time().now().isBefore(TimedTrust.end(certificate(own())));
    }

    private void judge(Identity own) {
        boolean hasEnded = hasEnded();
        parts.health().set(HealthCode.CERTIFICATE_ENDED, hasEnded);
        parts.health().set(HealthCode.CERTIFICATE_ENDS_SOON, !hasEnded && isWithin(own, LATE));
    }

    /// Whether no more than that part of its life is left.
    private boolean isWithin(Identity own, int part) {
        X509Certificate certificate = certificate(own);
        Instant end = TimedTrust.end(certificate);
        Duration life = Duration.between(TimedTrust.begin(certificate), end);
        return !means.time().now().isBefore(end.minus(life.dividedBy(part)));
    }

    /// Whether the last of the authorities that this kiosk trusts issued its certificate.
    private static boolean isOfTheNewest(Identity own) {
        X509Certificate newest = Keys.certificates(authority(own)).getLast();
        return Keys.isIssuer(newest, certificate(own));
    }

    private Next prepared(KioskId kiosk) {
        KeyPair pair = Keys.pair(random);
        var next =
                new Next(
                        Bytes.of(pair.getPrivate().getEncoded()),
                        Keys.signingRequest(kiosk, pair),
                        Optional.empty());
        write(next);
        return next;
    }

    private String asked(Identity own, Next next) {
        List<Sha256> trusted =
                Keys.certificates(authority(own)).stream().map(Keys::fingerprint).toList();
        var wish = new RenewalRequest(own.kiosk(), next.signingRequest(), Optional.of(trusted));
        String chain = client.renew(wish).certificate();
        write(next.issued(chain));
        return chain;
    }

    private void use(Identity own, Identity.Credentials credentials) {
        Line line = Line.mutual(own.server(), credentials.shown(), means);
        try {
            new CentralClient(line).manifest();
        } catch (CentralException e) {
            line.close();
            forgetRefused(e);
            throw e;
        }
        parts.identity().keep(own.with(credentials, parts.identity().findRoot()));
        client.over(line);
        disk.delete(NEXT);
        log.atInfo().log("the kiosk's certificate is renewed");
    }

    /// A certificate that the server does not know will not be known later: another is asked for.
    private void forgetRefused(CentralException e) {
        if (e instanceof CentralException.Refused refused
                && refused.status() == Status.UNAUTHORIZED) {
            disk.delete(NEXT);
        }
    }

    private Optional<Next> read() {
        try {
            return disk.read(NEXT)
                    .flatMap(file -> CheckedRecord.decode(KIND, file))
                    .map(json -> WireJson.read(json.toArray(), Next.class));
        } catch (WireException e) {
            log.atWarn().setCause(e).log("what was asked for cannot be read; asking anew");
            return Optional.empty();
        }
    }

    private void write(Next next) {
        disk.write(NEXT, CheckedRecord.encode(KIND, Bytes.of(WireJson.write(next))));
    }

    private Identity own() {
        return parts.identity().find().orElseThrow();
    }

    private static String authority(Identity own) {
        return own.credentials().authority();
    }

    private static X509Certificate certificate(Identity own) {
        return Keys.certificates(own.credentials().certificate()).getFirst();
    }
}
