// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server;

import org.slf4j.bridge.SLF4JBridgeHandler;
import picocli.CommandLine;
import ua.krynytsia.wire.WireException;

/// The program. `--help` tells the rest.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Commands())
                .setExecutionExceptionHandler((failure, line, parsed) -> {
                    if (!(failure instanceof ServerException || failure instanceof WireException)) {
                        throw failure;
                    }
                    line.getErr().println(failure.getMessage());
                    return line.getCommandSpec().exitCodeOnExecutionException();
                });
    }
}
