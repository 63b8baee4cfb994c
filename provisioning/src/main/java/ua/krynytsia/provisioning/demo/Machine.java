// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.demo;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.TimeUnit;
import ua.krynytsia.provisioning.stack.AppProcess;
import ua.krynytsia.provisioning.stack.RunningProgram;
import ua.krynytsia.provisioning.stack.Stack;

/// The machine that the demo stands for: carries out what the daemon asks of root, until Ctrl-C, or
/// until a part ends by itself, which is a failure.
final class Machine {
    private static final long BETWEEN_LOOKS_MILLIS = 500;

    private final Stack stack;
    private final AppProcess app;
    private final PrintWriter out;

    Machine(Stack stack, AppProcess app, PrintWriter out) {
        this.stack = stack;
        this.app = app;
        this.out = out;
    }

    /// @return the exit status
    int runToTheEnd() {
        Runtime.getRuntime()
                .addShutdownHook(
                        Thread.ofPlatform()
                                .name("stop")
                                .unstarted(() -> parts().reversed().forEach(RunningProgram::stop)));
        while (true) {
            for (RunningProgram part : parts()) {
                if (!part.isRunning()) {
                    say(part.name() + " ended by itself; its last words:\n" + part.lastWords());
                    return 1;
                }
            }
            for (String verb : stack.agent().takeVerbs()) {
                say("asked of root: " + verb);
                if (verb.equals("poweroff")) {
                    return 0;
                }
                carryOut(verb);
            }
            waitForTheNextLook();
        }
    }

    private void carryOut(String verb) {
        switch (verb) {
            case "restart-app" -> app.restart();
            case "reboot" -> {
                stack.agent().process().stop();
                stack.agent().start();
                app.restart();
            }
            default -> {
                // a virtual panel has no light to change
            }
        }
    }

    private List<RunningProgram> parts() {
        return List.of(stack.server().process(), stack.agent().process(), app.process());
    }

    /// Sooner where the screen ends.
    private void waitForTheNextLook() {
        app.process()
                .process()
                .onExit()
                .completeOnTimeout(
                        app.process().process(), BETWEEN_LOOKS_MILLIS, TimeUnit.MILLISECONDS)
                .join();
    }

    private void say(String words) {
        out.println(words);
        out.flush();
    }
}
