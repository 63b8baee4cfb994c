// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.central.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/// Answers every connection with one trick, over TLS or in the clear.
final class LyingServer implements AutoCloseable {
    private final ServerSocket listening;
    private final Optional<SSLContext> tls;
    private final Trick trick;

    LyingServer(Optional<SSLContext> tls, Trick trick) {
        this.tls = tls;
        this.trick = trick;
        try {
            this.listening = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    /// What is done once a request has been read.
    interface Trick {
        void play(Socket socket, OutputStream out) throws IOException;
    }

    int port() {
        return listening.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket socket = listening.accept();
                Thread.ofVirtual().start(() -> serve(socket));
            } catch (IOException _) {
                return;
            }
        }
    }

    private void serve(Socket plain) {
        try (plain) {
            Socket socket = plain;
            if (tls.isPresent()) {
                SSLSocket secured =
                        (SSLSocket)
                                tls.get()
                                        .getSocketFactory()
                                        .createSocket(plain, "127.0.0.1", plain.getPort(), false);
                secured.setUseClientMode(false);
                secured.startHandshake();
                socket = secured;
            }
            readHead(socket.getInputStream());
            trick.play(plain, socket.getOutputStream());
        } catch (IOException _) {
            // the client found it out
        }
    }

    private static void readHead(InputStream in) throws IOException {
        var head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int value = in.read();
            if (value < 0 || value == 0x16) {
                return;
            }
            head.write(value);
        }
    }
}
