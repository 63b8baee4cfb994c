// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.page;

import java.io.ByteArrayInputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Optional;
import java.util.function.Supplier;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedKeyManager;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.wire.Bytes;

/// Shows the kiosk's certificate of this moment at each handshake, so that a renewed one is shown
/// at once. While there is none, no handshake succeeds. Thread-safe.
public final class KioskKeys extends X509ExtendedKeyManager {
    private static final Logger log = LoggerFactory.getLogger(KioskKeys.class);
    private static final String ALIAS = "kiosk";
    private static final String ALGORITHM = "EC";

    private final Supplier<Optional<Pem>> source;

    public KioskKeys(Supplier<Optional<Pem>> source) {
        this.source = source;
    }

    /// @param certificate the kiosk's and its chain, PEM
    /// @param privateKey PKCS #8, P-256
    public record Pem(String certificate, Bytes privateKey) {
        /// Without anything of it.
        @Override
        public String toString() {
            return "Pem";
        }
    }

    @Override
    public @Nullable String chooseEngineServerAlias(
            String keyType, Principal @Nullable [] issuers, SSLEngine engine) {
        return keyType.equals(ALGORITHM) && source.get().isPresent() ? ALIAS : null;
    }

    @Override
    public @Nullable String chooseServerAlias(
            String keyType, Principal @Nullable [] issuers, Socket socket) {
        return keyType.equals(ALGORITHM) && source.get().isPresent() ? ALIAS : null;
    }

    @Override
    public X509Certificate @Nullable [] getCertificateChain(String alias) {
        Optional<Pem> now = source.get();
        return now.isPresent() ? chain(now.get().certificate()) : null;
    }

    @Override
    public @Nullable PrivateKey getPrivateKey(String alias) {
        Optional<Pem> now = source.get();
        return now.isPresent() ? key(now.get().privateKey()) : null;
    }

    @Override
    public String @Nullable [] getServerAliases(String keyType, Principal @Nullable [] issuers) {
        return new String[] {ALIAS};
    }

    @Override
    public String @Nullable [] getClientAliases(String keyType, Principal @Nullable [] issuers) {
        return null;
    }

    @Override
    public @Nullable String chooseClientAlias(
            String[] keyType, Principal @Nullable [] issuers, Socket socket) {
        return null;
    }

    private static X509Certificate @Nullable [] chain(String pem) {
        var bytes = new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII));
        try {
            return CertificateFactory.getInstance("X.509")
                    .generateCertificates(bytes)
                    .toArray(new X509Certificate[0]);
        } catch (GeneralSecurityException e) {
            log.atWarn().setCause(e).log("the kiosk's certificate cannot be read");
            return null;
        }
    }

    private static @Nullable PrivateKey key(Bytes pkcs8) {
        try {
            return KeyFactory.getInstance(ALGORITHM)
                    .generatePrivate(new PKCS8EncodedKeySpec(pkcs8.toArray()));
        } catch (GeneralSecurityException e) {
            log.atWarn().log("the kiosk's key cannot be read");
            return null;
        }
    }
}
