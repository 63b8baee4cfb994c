// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.bench.delta;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import javax.net.ServerSocketFactory;
import javax.net.SocketFactory;
import ua.krynytsia.provisioning.ProvisioningException;

/// Stands between a client and a server on loopback, passes every byte on and counts it. With TLS
/// on both sides it counts what is inside: the bytes of HTTP, not those of the records around them.
final class Relay implements AutoCloseable {
    private static final int PIECE = 64 * 1024;

    private final ServerSocket front;
    private final Supplier<SocketFactory> back;
    private final int target;
    private final Traffic traffic = new Traffic();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private Relay(ServerSocket front, Supplier<SocketFactory> back, int target) {
        this.front = front;
        this.back = back;
        this.target = target;
    }

    static Relay start(ServerSocketFactory front, Supplier<SocketFactory> back, int target) {
        try {
            var relay =
                    new Relay(
                            front.createServerSocket(0, 50, InetAddress.getLoopbackAddress()),
                            back,
                            target);
            relay.threads.execute(relay::accept);
            return relay;
        } catch (IOException e) {
            throw new ProvisioningException("cannot listen on loopback", e);
        }
    }

    static Relay plain(int target) {
        return start(ServerSocketFactory.getDefault(), SocketFactory::getDefault, target);
    }

    int port() {
        return front.getLocalPort();
    }

    Traffic traffic() {
        return traffic;
    }

    private void accept() {
        while (!front.isClosed()) {
            try {
                Socket client = front.accept();
                threads.execute(() -> join(client));
            } catch (IOException _) {
                // closed: the loop ends
            }
        }
    }

    private void join(Socket client) {
        try (client;
                Socket server = back.get().createSocket(InetAddress.getLoopbackAddress(), target)) {
            var talk = traffic.begin();
            var down = threads.submit(() -> pass(server, client, talk::down));
            pass(client, server, talk::up);
            down.get();
        } catch (IOException e) {
            throw new ProvisioningException("nobody listens on port " + target, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new ProvisioningException("a relayed connection broke", e);
        }
    }

    private static void pass(Socket from, Socket to, Traffic.Count count) {
        byte[] piece = new byte[PIECE];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                count.bytes(piece, length);
                out.write(piece, 0, length);
                out.flush();
            }
            to.shutdownOutput();
        } catch (IOException _) {
            close(to);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new ProvisioningException("cannot close a relayed connection", e);
        }
    }

    @Override
    public void close() {
        try {
            front.close();
        } catch (IOException e) {
            throw new ProvisioningException("cannot close a relay", e);
        }
        threads.shutdownNow();
    }
}
