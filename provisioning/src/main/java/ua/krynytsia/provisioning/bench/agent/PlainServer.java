// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.bench.agent;

import io.helidon.webserver.WebServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.provisioning.stack.RunningProgram;

/// The peer: the web server that the agent is built on, answering one word, and nothing else. A
/// program of its own.
public final class PlainServer {
    private static final String NAME = "plain-server";

    private PlainServer() {}

    /// In a process with the collector of the agent's.
    static RunningProgram start(Path work) {
        Path log = work.resolve(NAME + ".log");
        var command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PlainServer.class.getName());
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(log.toFile())
                            .start();
            return new RunningProgram(NAME, process, log);
        } catch (IOException e) {
            throw new ProvisioningException("cannot start the plain server", e);
        }
    }

    public static void main(String[] arguments) {
        WebServer.builder()
                .host("127.0.0.1")
                .port(0)
                .routing(routing -> routing.get("/", (_, answer) -> answer.send("hello")))
                .build()
                .start();
    }
}
