// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.drill.unplug;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import ua.krynytsia.agent.reader.CardToken;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.provisioning.drill.report.Finding;
import ua.krynytsia.provisioning.drill.report.Planted;
import ua.krynytsia.provisioning.drill.report.Seed;
import ua.krynytsia.wire.Bytes;

/// A reader is plugged in, a card is held to it, it is pulled out; again and again. Each card must
/// arrive exactly once, and from the tenth part of the cycles on to the last, each tenth measured,
/// the process must hold no more threads, descriptors or memory.
///
/// Planted: `leak` opens each device once more and forgets it; `twice` has the reader say each card
/// again as another one, `deaf` lets one card in fifty not be heard.
@Command(
        name = "unplug",
        mixinStandardHelpOptions = true,
        description = "a card reader pulled out and put back 1,000 times: no card lost, no growth")
public final class UnplugDrill implements Callable<Integer> {
    private static final int PARTS = 10;
    private static final int DEAF = 50;
    private static final int NUMBER_BYTES = 5;

    /// The collector counts in regions of a megabyte: one more or less says nothing.
    private static final long HEAP_MARGIN = 2_000_000;

    @Mixin private Seed seed = new Seed();
    @Mixin private Planted planted = new Planted();

    @Option(names = "--cycles", paramLabel = "N", description = "default: 1000")
    private int cycles = 1000;

    @Spec private CommandSpec spec = CommandSpec.create();
    private final List<InputStream> leaks = new ArrayList<>();
    private int read;
    private int lost;
    private int doubled;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        if (cycles < 2 * PARTS) {
            throw new ProvisioningException("at least " + 2 * PARTS + " cycles are needed");
        }
        RandomGenerator random = seed.random(out);
        try (var socket = new Socket();
                var reader = new ReaderUnderDrill(socket.name(), random)) {
            // measuring for the first time loads what it needs itself
            out.printf("at rest:      %s%n", Footprint.now());
            Footprint before = part(1, socket, reader, random, out);
            Footprint after = before;
            for (int i = 2; i <= PARTS; i++) {
                after = part(i, socket, reader, random, out);
            }
            return finding(before, after).print(out);
        } finally {
            leaks.forEach(UnplugDrill::close);
        }
    }

    private Footprint part(
            int number,
            Socket socket,
            ReaderUnderDrill reader,
            RandomGenerator random,
            PrintWriter out)
            throws InterruptedException {
        int from = cycles * (number - 1) / PARTS;
        int to = cycles * number / PARTS;
        for (int i = from; i < to; i++) {
            cycle(i, socket, reader, random);
        }
        Footprint now = Footprint.now();
        out.printf("cycle %,6d: %s%n", to, now);
        out.flush();
        return now;
    }

    private void cycle(int number, Socket socket, ReaderUnderDrill reader, RandomGenerator random)
            throws InterruptedException {
        byte[] card = new byte[NUMBER_BYTES];
        random.nextBytes(card);
        PseudoTerminal terminal = socket.plugIn();
        if (planted.is("leak")) {
            leaks.add(opened(terminal));
        }
        boolean isThere = reader.isInTime(true);
        if (!planted.is("deaf") || number % DEAF != 0) {
            terminal.write(frame(card));
        }
        if (planted.is("twice")) {
            terminal.write(frame(new byte[NUMBER_BYTES]));
        }
        Optional<CardToken> told = isThere ? reader.nextCard() : Optional.empty();
        if (told.equals(Optional.of(reader.token(Bytes.of(card))))) {
            read++;
        } else {
            lost++;
        }
        socket.unplug(terminal);
        boolean isMissed = reader.isInTime(false);
        doubled += reader.furtherCards();
        if (!isMissed) {
            throw new ProvisioningException("a pulled reader was not missed, cycle " + number);
        }
    }

    private Finding finding(Footprint before, Footprint after) {
        int threads = after.threads() - before.threads();
        int descriptors = after.descriptors() - before.descriptors();
        long heap = after.heapBytes() - before.heapBytes();
        boolean isHeld =
                read == cycles
                        && lost == 0
                        && doubled == 0
                        && threads <= 0
                        && descriptors <= 0
                        && heap <= HEAP_MARGIN;
        String counts =
                "%,d cycles, %,d cards read, %,d lost, %,d doubled"
                        .formatted(cycles, read, lost, doubled);
        String growth =
                "%+d threads, %+d descriptors, %+,d kB of heap"
                        .formatted(threads, descriptors, heap / 1000);
        return new Finding(
                "unplug", counts + ", from cycle " + cycles / PARTS + " on " + growth, isHeld);
    }

    /// As an RDM6300 says it: STX, ten digits, two of checksum, ETX.
    private static byte[] frame(byte[] card) {
        byte sum = 0;
        for (byte one : card) {
            sum ^= one;
        }
        HexFormat hex = HexFormat.of().withUpperCase();
        String digits = hex.formatHex(card) + hex.toHexDigits(sum);
        return ("\u0002" + digits + "\u0003").getBytes(US_ASCII);
    }

    private static InputStream opened(PseudoTerminal terminal) {
        try {
            return new FileInputStream(terminal.device().toFile());
        } catch (IOException e) {
            throw new ProvisioningException("cannot open " + terminal.device(), e);
        }
    }

    private static void close(InputStream leak) {
        try {
            leak.close();
        } catch (IOException e) {
            throw new ProvisioningException("cannot close a leak", e);
        }
    }
}
