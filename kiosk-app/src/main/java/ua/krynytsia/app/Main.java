// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.slf4j.bridge.SLF4JBridgeHandler;
import ua.krynytsia.app.link.AgentLink;
import ua.krynytsia.app.link.FxExecutor;
import ua.krynytsia.app.shell.Background;

/// Starts the screen: `java -jar kiosk-app.jar --agent-access FILE`. Not an Application, so that it
/// starts from the class path. To be run with `-Dprism.cacheLayoutSize=0`: the toolkit otherwise
/// keeps typed text in a cache of its own.
public final class Main {
    private static final int WRONG_USE = 64;
    private static final int BROKEN = 70;
    private static final long LONGEST_LEAVE_MS = 500;

    private Main() {}

    public static void main(String... line) {
        List<String> words = List.of(line);
        if (words.contains("--help")) {
            System.out.print(AppConfig.USAGE);
            return;
        }
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        try {
            AppConfig config = AppConfig.parse(words);
            start(config);
        } catch (AppException e) {
            System.err.println(e.getMessage());
            System.exit(WRONG_USE);
        }
    }

    /// The first questions to the agent are under way while the toolkit starts.
    private static void start(AppConfig config) {
        var background = new Background();
        var fx = FxExecutor.closed();
        var link = new AgentLink(config.agentAccess(), background.waiting(), fx);
        link.start();
        Platform.startup(() -> {
            Platform.setImplicitExit(false);
            var app = new App(config, background, link, () -> System.exit(BROKEN));
            Thread.setDefaultUncaughtExceptionHandler(app::broke);
            Thread.currentThread().setUncaughtExceptionHandler(app::broke);
            fx.open();
            app.show(new Stage());
            background.atExit(() -> leave(app, fx));
        });
    }

    /// Asked to end: the session is let go of, unless the screen stands still.
    private static void leave(App app, Executor fx) {
        var left = new CompletableFuture<Void>();
        fx.execute(() -> {
            app.close();
            left.complete(null);
        });
        left.completeOnTimeout(null, LONGEST_LEAVE_MS, TimeUnit.MILLISECONDS).join();
    }
}
