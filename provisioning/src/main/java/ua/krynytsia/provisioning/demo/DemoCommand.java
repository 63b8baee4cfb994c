// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.demo;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.provisioning.city.CitySize;
import ua.krynytsia.provisioning.stack.AppProcess;
import ua.krynytsia.provisioning.stack.Display;
import ua.krynytsia.provisioning.stack.Repository;
import ua.krynytsia.provisioning.stack.ServerProcess;
import ua.krynytsia.provisioning.stack.Stack;

/// `provisioning/demo`: server, agent and screen with the demo city and simulated hardware, until
/// Ctrl-C. With `--screenshots` it walks the screens by taps, saves what the display shows, and
/// ends.
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Shows everything on one machine, with simulated hardware.")
public final class DemoCommand implements Callable<Integer> {
    private static final int WIDTH = 1080;
    private static final int HEIGHT = 1920;

    /// On a desk the portrait glass must fit into the height of a screen.
    private static final String DESK_SIZE = "540x960";

    @Option(
            names = "--screenshots",
            paramLabel = "DIR",
            description =
                    "walk all screens and states on both panels, save a picture of each there with"
                            + " a sheet of them (index.html), hold them against the laws of layout,"
                            + " and end")
    private Optional<Path> screenshots = Optional.empty();

    @Option(
            names = "--variants",
            paramLabel = "LOOK",
            split = ",",
            defaultValue = "all",
            description =
                    "of the pictures: usual, large, strong, or one of them such as large-en;"
                            + " ${DEFAULT-VALUE} by default")
    private List<String> variants = List.of("all");

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "a folder of CSV and GeoJSON files to import beside the demo city")
    private Optional<Path> data = Optional.empty();

    @Option(
            names = "--city",
            paramLabel = "SIZE",
            defaultValue = "small",
            description =
                    "small, or full: all 167 resources, which take a minute or two to import;"
                            + " ${DEFAULT-VALUE} by default")
    private CitySize city = CitySize.SMALL;

    @Option(
            names = "--work",
            paramLabel = "DIR",
            description = "keep everything here, emptied at the start (default: provisioning/run)")
    private Optional<Path> work = Optional.empty();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        data.ifPresent(DemoCommand::requireFolder);
        Path folder =
                work.orElseGet(() -> Repository.root().resolve("provisioning/run/demo"))
                        .toAbsolutePath();
        PrintWriter out = spec.commandLine().getOut();
        var ports =
                screenshots.isPresent() ? ServerProcess.Ports.lasting() : ServerProcess.Ports.USUAL;
        out.println(
                switch (city) {
                    case SMALL ->
                            "starting: importing the demo city and publishing it takes about 20 s";
                    case FULL -> "starting: importing the full demo city takes a minute or two";
                });
        out.flush();
        try (Stack stack = Stack.start(new Stack.Plan(folder, ports, data, city))) {
            data.ifPresent(real -> out.println(stack.server().printed("import")));
            return screenshots.isPresent()
                    ? new Gallery(stack, screenshots.get(), variants, out).hang()
                    : show(stack, out);
        }
    }

    private static int show(Stack stack, PrintWriter out) {
        String desk = System.getenv("DISPLAY");
        try (var app = new AppProcess(stack.work(), stack.agent().accessFile());
                Virtual virtual = desk == null ? Virtual.start(stack.work()) : Virtual.none()) {
            if (desk == null) {
                app.start(virtual.environment());
            } else {
                app.start(Map.of(), "--size", DESK_SIZE);
            }
            tell(stack, virtual, out);
            return new Machine(stack, app, out).runToTheEnd();
        }
    }

    private static void tell(Stack stack, Virtual virtual, PrintWriter out) {
        String signIn = stack.server().firstSignIn();
        out.println();
        out.println("screen           " + virtual.told());
        out.println("administrators   " + stack.server().api().address() + "/admin/");
        out.println("first sign-in    " + signIn + "   (once)");
        out.println("public page      http://127.0.0.1:" + ServerProcess.Ports.USUAL.site() + "/");
        out.println("technician       " + stack.agent().statusPage());
        out.println("hold a card      echo 67003B51C6 > " + stack.agent().cardFile());
        out.println("raise an alert   " + stack.server().api().address() + "/admin/alerts");
        out.println("logs             " + stack.work());
        out.println("Ctrl-C stops everything");
        out.flush();
    }

    private static void requireFolder(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new ProvisioningException("there is no folder " + folder);
        }
    }

    /// A display of our own where the machine has none.
    private record Virtual(Optional<Display> display) implements AutoCloseable {
        static Virtual start(Path work) {
            return new Virtual(Optional.of(Display.start(work, WIDTH, HEIGHT)));
        }

        static Virtual none() {
            return new Virtual(Optional.empty());
        }

        Map<String, String> environment() {
            return display.map(Display::environment).orElse(Map.of());
        }

        String told() {
            String name = environment().get("DISPLAY");
            return name == null
                    ? "in a window of its own"
                    : "on the virtual display " + name + " (no display was found)";
        }

        @Override
        public void close() {
            display.ifPresent(Display::close);
        }
    }
}
