// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.bench.delta;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.provisioning.stack.Patience;

/// The same change by rsync and git, as real processes on loopback, every byte counted by a
/// [Relay]; and by `zstd --patch-from`, which sends nothing but what nobody can do without.
final class Peers {
    private static final Duration START = Duration.ofSeconds(10);
    private static final Instant OLD = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant NEW = Instant.parse("2026-02-01T00:00:00Z");

    private final Path work;
    private final Documents before;
    private final Documents after;

    Peers(Path work, Documents before, Documents after) {
        this.work = work;
        this.before = before;
        this.after = after;
    }

    /// What a peer needed for the change.
    record Cost(String name, long up, long down) {
        long both() {
            return up + down;
        }
    }

    /// The floor: the new versions of the changed documents and the new documents, against the old
    /// versions of the changed ones.
    long floor() {
        Path folder = fresh("floor");
        var now = new TreeMap<>(after.replacedIn(before).byKey());
        byte[] changed = new Documents(now).lines();
        byte[] added = after.newSince(before).lines();
        byte[] all = new byte[changed.length + added.length];
        System.arraycopy(changed, 0, all, 0, changed.length);
        System.arraycopy(added, 0, all, changed.length, added.length);
        write(folder.resolve("old"), before.replacedIn(after).lines());
        write(folder.resolve("new"), all);
        Tool.run(folder, "zstd", "-q", "-19", "--patch-from=old", "new", "-o", "patch");
        Tool.run(folder, "zstd", "-q", "-d", "--patch-from=old", "patch", "-o", "again");
        Tool.run(folder, "cmp", "new", "again");
        try {
            return Files.size(folder.resolve("patch"));
        } catch (IOException e) {
            throw new ProvisioningException("there is no patch", e);
        }
    }

    List<Cost> rsync() {
        var costs = new ArrayList<Cost>();
        costs.add(rsyncFiles("-a", "--delete", "-z"));
        costs.add(
                rsyncFiles(
                        "-a", "--delete", "-z", "--compress-choice=zstd", "--compress-level=19"));
        for (String block : List.of("--block-size=700", "--block-size=2048", "--block-size=8192")) {
            costs.add(
                    rsyncOne(
                            "-a",
                            "-z",
                            "--compress-choice=zstd",
                            "--compress-level=19",
                            "--no-whole-file",
                            block));
        }
        return costs;
    }

    private Cost rsyncFiles(String... flags) {
        Path folder = fresh("rsync");
        Path source = folder.resolve("source");
        Path copy = folder.resolve("copy");
        before.writeTo(source, Documents.none(), OLD);
        before.writeTo(copy, Documents.none(), OLD);
        after.writeTo(source, before, NEW);
        Cost cost = rsync(folder, "files", flags);
        same("rsync", Documents.ofFolder(copy));
        return cost;
    }

    private Cost rsyncOne(String... flags) {
        Path folder = fresh("rsync");
        write(folder.resolve("source/all"), after.lines());
        write(folder.resolve("copy/all"), before.lines());
        Cost cost = rsync(folder, "one file", flags);
        Tool.run(folder, "cmp", "source/all", "copy/all");
        return cost;
    }

    private Cost rsync(Path folder, String what, String... flags) {
        int port = free();
        String user = System.getProperty("user.name");
        write(
                folder.resolve("rsyncd.conf"),
                ("use chroot = no\nuid = "
                                + user
                                + "\ngid = "
                                + Tool.run(folder, "id", "-gn")
                                + "\n[city]\npath = "
                                + folder.resolve("source")
                                + "\n")
                        .getBytes(StandardCharsets.UTF_8));
        try (Tool daemon =
                        Tool.daemon(
                                folder,
                                "rsync",
                                "--daemon",
                                "--no-detach",
                                "--config=rsyncd.conf",
                                "--address=127.0.0.1",
                                "--port=" + port);
                Relay relay = Relay.plain(port)) {
            awaitOpen(daemon, port);
            var command = new ArrayList<String>();
            command.add("rsync");
            command.addAll(List.of(flags));
            command.add("rsync://127.0.0.1:" + relay.port() + "/city/");
            command.add("copy/");
            Tool.run(folder, command.toArray(String[]::new));
            return cost("rsync " + what + " " + String.join(" ", flags), relay);
        }
    }

    Cost git() {
        Path folder = fresh("git");
        Path source = folder.resolve("source");
        before.writeTo(source, Documents.none(), OLD);
        Tool.run(source, "git", "init", "-q", "-b", "main");
        Tool.run(source, "git", "config", "gc.auto", "0");
        commit(source, "before");
        Tool.run(source, "git", "gc", "-q");
        Tool.run(folder, "git", "clone", "-q", "--no-local", source.toString(), "copy");
        after.writeTo(source, before, NEW);
        commit(source, "after");
        Tool.run(source, "git", "gc", "-q");
        int port = free();
        try (Tool daemon =
                        Tool.daemon(
                                folder,
                                "git",
                                "daemon",
                                "--listen=127.0.0.1",
                                "--port=" + port,
                                "--base-path=" + folder,
                                "--export-all");
                Relay relay = Relay.plain(port)) {
            awaitOpen(daemon, port);
            Path copy = folder.resolve("copy");
            Tool.run(
                    copy,
                    "git",
                    "fetch",
                    "-q",
                    "git://127.0.0.1:" + relay.port() + "/source",
                    "main");
            Cost cost = cost("git fetch after git gc (protocol 2, thin pack)", relay);
            Tool.run(copy, "git", "reset", "-q", "--hard", "FETCH_HEAD");
            same("git", Documents.ofFolder(copy));
            return cost;
        }
    }

    private static void commit(Path folder, String words) {
        Tool.run(folder, "git", "add", "-A");
        Tool.run(
                folder,
                "git",
                "-c",
                "user.name=bench",
                "-c",
                "user.email=bench@localhost",
                "commit",
                "-q",
                "-m",
                words);
    }

    private void same(String peer, Documents got) {
        if (!got.digest().equals(after.digest())) {
            throw new ProvisioningException(peer + " did not end with the content of the edition");
        }
    }

    private static Cost cost(String name, Relay relay) {
        Map<String, Traffic.Sum> sums = relay.traffic().sums();
        long up = sums.values().stream().mapToLong(Traffic.Sum::up).sum();
        long down = sums.values().stream().mapToLong(Traffic.Sum::down).sum();
        return new Cost(name, up, down);
    }

    private static void awaitOpen(Tool daemon, int port) {
        Patience.until(
                "the peer's daemon",
                START,
                () -> {
                    if (!daemon.process().isAlive()) {
                        throw new ProvisioningException("a peer's daemon ended at once");
                    }
                    try (var probe = new Socket(InetAddress.getLoopbackAddress(), port)) {
                        return probe.isConnected();
                    } catch (IOException _) {
                        return false;
                    }
                });
    }

    private Path fresh(String name) {
        Path folder = work.resolve(name);
        Tool.run(work, "rm", "-rf", folder.toString());
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new ProvisioningException("cannot make the folder " + folder, e);
        }
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new ProvisioningException("cannot write " + file, e);
        }
    }

    private static int free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new ProvisioningException("no free port", e);
        }
    }
}
