// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.json.WireJson;
import ua.krynytsia.wire.local.LocalAccess;
import ua.krynytsia.wire.local.LocalPaths;

/// Asks the agent on this machine how it is: `GET /status?format=text` on its loopback port.
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        exitCodeOnInvalidInput = 64,
        exitCodeOnExecutionException = 70,
        description = {
            "Показує стан кіоска. / Shows how the kiosk is.",
            "Exit code: 0 fine, 1 degraded, 2 fault, 3 not running, 64 wrong options."
        })
public final class StatusCommand implements Callable<Integer> {
    /// The agent does not answer.
    public static final int NOT_RUNNING = 3;

    private static final Duration DEADLINE = Duration.ofSeconds(5);

    @Option(
            names = "--access",
            defaultValue = "/run/krynytsia-agent/access.json",
            paramLabel = "FILE",
            description = "The file in which the running agent names its port: ${DEFAULT-VALUE}.")
    private @Nullable Path access;

    @Option(
            names = "--lang",
            defaultValue = "uk",
            paramLabel = "uk|en",
            description = "Language, uk unless told.")
    private String language = "uk";

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Optional<String> text = findPort().flatMap(this::fetch);
        text.ifPresentOrElse(out()::print, () -> out().println(notRunning()));
        out().flush();
        return text.flatMap(StatusLevel::findIn).map(StatusLevel::exitCode).orElse(NOT_RUNNING);
    }

    private Optional<Integer> findPort() {
        if (access == null) {
            return Optional.empty();
        }
        try {
            byte[] json = Files.readAllBytes(access);
            return Optional.of(WireJson.read(json, LocalAccess.class).port());
        } catch (IOException | WireException e) {
            return Optional.empty();
        }
    }

    private Optional<String> fetch(int port) {
        String query = "?format=text&lang=" + (language.equals("en") ? "en" : "uk");
        var address = URI.create("http://127.0.0.1:" + port + LocalPaths.STATUS_PAGE + query);
        HttpRequest request = HttpRequest.newBuilder(address).timeout(DEADLINE).build();
        try (HttpClient client = HttpClient.newBuilder().connectTimeout(DEADLINE).build()) {
            String body = client.send(request, HttpResponse.BodyHandlers.ofString()).body();
            return Optional.of(body).filter(text -> StatusLevel.findIn(text).isPresent());
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private String notRunning() {
        return language.equals("en")
                ? "The agent does not answer. Is it running? systemctl status kiosk-agent"
                : "Агент не відповідає. Чи він запущений? systemctl status kiosk-agent";
    }

    private PrintWriter out() {
        if (spec == null) {
            throw new IllegalStateException("picocli fills this in");
        }
        return spec.commandLine().getOut();
    }
}
