// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.authority;

import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import ua.krynytsia.server.keys.KeyFolder;

/// By what this server is known on its ports: a key and a certificate of the own authority, made
/// anew when its names or the authority change or a third of its life is left.
public final class ServerIdentity {
    private static final Duration LIFE = Duration.ofDays(730);
    private static final String FILE = "server.crt";

    private final PrivateKey key;
    private final X509Certificate certificate;

    private ServerIdentity(PrivateKey key, X509Certificate certificate) {
        this.key = key;
        this.certificate = certificate;
    }

    /// @param names what clients call this server by, beside `localhost` and `127.0.0.1`
    public static ServerIdentity open(
            KeyFolder keys, Authority authority, Collection<String> names) {
        var all = new TreeSet<>(names);
        all.addAll(List.of("localhost", "127.0.0.1"));
        KeyPair key = keys.pair("server", KeyFolder.Kind.EC);
        Optional<X509Certificate> kept =
                keys.text(FILE)
                        .map(Certificates::parse)
                        .filter(authority::isIssuerOf)
                        .filter(certificate -> serves(certificate, authority, all));
        if (kept.isPresent()) {
            return new ServerIdentity(key.getPrivate(), kept.get());
        }
        X509Certificate made =
                authority.sign(
                        new CertificateDraft(
                                        new X500Name("CN=Krynytsia server"), key.getPublic(), LIFE)
                                .forPurpose(KeyPurposeId.id_kp_serverAuth)
                                .forNames(List.copyOf(all)));
        keys.keep(FILE, Certificates.pem(made));
        return new ServerIdentity(key.getPrivate(), made);
    }

    public PrivateKey key() {
        return key;
    }

    public X509Certificate certificate() {
        return certificate;
    }

    private static boolean serves(
            X509Certificate certificate, Authority authority, TreeSet<String> names) {
        try {
            var named = new TreeSet<String>();
            Collection<List<?>> alternatives = certificate.getSubjectAlternativeNames();
            if (alternatives != null) {
                alternatives.forEach(name -> named.add(String.valueOf(name.get(1))));
            }
            var renewal = CertificateTime.end(certificate).minus(LIFE.dividedBy(3));
            return named.equals(names) && authority.now().isBefore(renewal);
        } catch (CertificateException e) {
            return false;
        }
    }
}
