// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.central.http;

import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.CertPathTrustManagerParameters;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;

/// Judges a server's certificate as the JDK does (PKIX, RFC 5280 §6, with the host's name), but by
/// trusted time. A certificate has ended when trusted time says so; one that begins later than
/// trusted time proves that more time has passed than was known, since only the authority can have
/// written it. Thread-safe.
public final class TimedTrust extends X509ExtendedTrustManager {
    private final Set<X509Certificate> authorities;
    private final Supplier<Instant> time;

    TimedTrust(Set<X509Certificate> authorities, Supplier<Instant> time) {
        this.authorities = Set.copyOf(authorities);
        this.time = time;
    }

    /// The last moment of its life.
    public static Instant end(X509Certificate certificate) {
        return certificate.getNotAfter().toInstant();
    }

    /// The first moment of its life.
    public static Instant begin(X509Certificate certificate) {
        return certificate.getNotBefore().toInstant();
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine)
            throws CertificateException {
        asOf(chain).checkServerTrusted(chain, type, engine);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket)
            throws CertificateException {
        asOf(chain).checkServerTrusted(chain, type, socket);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type)
            throws CertificateException {
        throw new CertificateException("the name of the server is not known here");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine)
            throws CertificateException {
        throw notForClients();
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket)
            throws CertificateException {
        throw notForClients();
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type)
            throws CertificateException {
        throw notForClients();
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return authorities.toArray(X509Certificate[]::new);
    }

    private static CertificateException notForClients() {
        return new CertificateException("a kiosk has no clients");
    }

    private X509ExtendedTrustManager asOf(X509Certificate[] chain) throws CertificateException {
        try {
            var parameters =
                    new PKIXBuilderParameters(
                            authorities.stream()
                                    .map(authority -> new TrustAnchor(authority, null))
                                    .collect(Collectors.toSet()),
                            new X509CertSelector());
            parameters.setRevocationEnabled(false);
            parameters.setDate(Date.from(moment(chain)));
            var factory = TrustManagerFactory.getInstance("PKIX");
            factory.init(new CertPathTrustManagerParameters(parameters));
            for (TrustManager manager : factory.getTrustManagers()) {
                if (manager instanceof X509ExtendedTrustManager extended) {
                    return extended;
                }
            }
            throw new IllegalStateException("every JDK judges paths with the host's name");
        } catch (GeneralSecurityException e) {
            throw new CertificateException("cannot judge the server's certificate", e);
        }
    }

    private Instant moment(X509Certificate[] chain) {
        return Stream.concat(Arrays.stream(chain), authorities.stream())
                .map(TimedTrust::begin)
                .filter(begin -> begin.isAfter(time.get()))
                .max(Instant::compareTo)
                .orElseGet(time);
    }
}
