// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.stack.tls;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/// Keys taken from the disks of server and kiosk, as a thief would who has both.
public final class TlsKeys {
    private static final char[] NO_PASSWORD = new char[0];
    private static final Pattern PRIVATE_KEY =
            Pattern.compile(
                    "-----BEGIN PRIVATE KEY-----(.*?)-----END PRIVATE KEY-----", Pattern.DOTALL);

    private TlsKeys() {}

    public static SSLContext ofServer(Path data) throws IOException {
        Path keys = data.resolve("keys");
        Matcher pem = PRIVATE_KEY.matcher(Files.readString(keys.resolve("server.pem")));
        if (!pem.find()) {
            throw new IOException("no private key of the server");
        }
        byte[] key = Base64.getMimeDecoder().decode(pem.group(1));
        return context(authority(data), key, Files.readString(keys.resolve("server.crt")));
    }

    /// Of the newest identity that a kiosk keeps; empty until it is enrolled.
    ///
    /// @param agentData the agent's data directory
    public static Optional<SSLContext> ofKiosk(Path agentData) throws IOException {
        Optional<String> json = newest(agentData.resolve("identity"));
        if (json.isEmpty()) {
            return Optional.empty();
        }
        JsonNode own = new JsonMapper().readTree(json.get()).path("credentials");
        return Optional.of(
                context(
                        own.path("authority").asText(),
                        Base64.getDecoder().decode(own.path("privateKey").asText()),
                        own.path("certificate").asText()));
    }

    /// A generation is a line with its digest, a line with its number, then the content.
    private static Optional<String> newest(Path identity) throws IOException {
        long highest = 0;
        Optional<String> newest = Optional.empty();
        for (String name : List.of("identity.0", "identity.1")) {
            Path file = identity.resolve(name);
            if (Files.exists(file)) {
                String[] parts = Files.readString(file).split("\n", 3);
                long number = Long.parseLong(parts[1]);
                if (number > highest) {
                    highest = number;
                    newest = Optional.of(parts[2]);
                }
            }
        }
        return newest;
    }

    public static SSLContext ofNobody(Path serverData) throws IOException {
        return context(authority(serverData), new byte[0], "");
    }

    private static String authority(Path data) throws IOException {
        return Files.readString(data.resolve("keys").resolve("authority.crt"));
    }

    private static SSLContext context(String authority, byte[] key, String chain)
            throws IOException {
        try {
            KeyStore trusted = empty();
            trusted.setCertificateEntry("authority", certificates(authority)[0]);
            var trust = TrustManagerFactory.getInstance("PKIX");
            trust.init(trusted);
            var context = SSLContext.getInstance("TLS");
            context.init(managers(key, chain), trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private static KeyManager[] managers(byte[] key, String chain)
            throws GeneralSecurityException, IOException {
        if (key.length == 0) {
            return new KeyManager[0];
        }
        PrivateKey own = KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(key));
        KeyStore store = empty();
        store.setKeyEntry("own", own, NO_PASSWORD, certificates(chain));
        var managers = KeyManagerFactory.getInstance("PKIX");
        managers.init(store, NO_PASSWORD);
        return managers.getKeyManagers();
    }

    private static KeyStore empty() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, NO_PASSWORD);
        return store;
    }

    private static Certificate[] certificates(String pem) throws GeneralSecurityException {
        var bytes = new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII));
        return CertificateFactory.getInstance("X.509")
                .generateCertificates(bytes)
                .toArray(new Certificate[0]);
    }
}
