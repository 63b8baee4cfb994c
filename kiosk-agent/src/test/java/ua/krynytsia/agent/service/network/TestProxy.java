// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.network;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A proxy on a real socket: gives its answer and, where that opens the way, passes on what comes.
final class TestProxy implements AutoCloseable {
    static final String OPEN = "HTTP/1.1 200 Connection established\r\nVia: test\r\n\r\n";

    private final ServerSocket door;
    private final String answer;
    private final int server;
    private final List<String> asked = new CopyOnWriteArrayList<>();

    TestProxy(String answer, int server) throws IOException {
        this.door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        this.answer = answer;
        this.server = server;
        Thread.ofVirtual().start(this::serve);
    }

    /// Not looked up, as the configuration gives it.
    InetSocketAddress address() {
        return InetSocketAddress.createUnresolved("127.0.0.1", door.getLocalPort());
    }

    /// The first lines of what was asked.
    List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                Thread.ofVirtual().start(() -> answer(client));
            } catch (IOException _) {
                return;
            }
        }
    }

    private void answer(Socket client) {
        try (client) {
            asked.add(head(client.getInputStream()).lines().findFirst().orElse(""));
            client.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            client.getOutputStream().flush();
            if (answer.equals(OPEN)) {
                try (var further = new Socket(InetAddress.getLoopbackAddress(), server)) {
                    Thread.ofVirtual().start(() -> pass(further, client));
                    client.getInputStream().transferTo(further.getOutputStream());
                }
            }
        } catch (IOException _) {
            // somebody went away
        }
    }

    private static void pass(Socket from, Socket to) {
        try {
            OutputStream out = to.getOutputStream();
            from.getInputStream().transferTo(out);
        } catch (IOException _) {
            // somebody went away
        }
    }

    private static String head(InputStream in) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                break;
            }
            head.append((char) next);
        }
        return head.toString();
    }
}
