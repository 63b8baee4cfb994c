// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.outbox;

import java.io.PrintStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import ua.krynytsia.agent.disk.FileDisk;
import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.fleet.RootDocument;
import ua.krynytsia.wire.local.Draft;
import ua.krynytsia.wire.local.SubmittedReceipt;

/// The process that [KilledAgentTest] kills: accepts drafts without end and says of each, once it
/// is accepted, `DRAFT NUMBER PIN`.
final class KilledAgent {
    private KilledAgent() {}

    /// @param arguments data directory, public seal key in base64
    public static void main(String[] arguments) {
        var key = new RootDocument.NamedKey("seal-1", Bytes.fromBase64(arguments[1]));
        var sender = Optional.of(new Sender(new KioskId("kiosk-07"), "K7", key));
        var outbox =
                new FileOutbox(
                        FileDisk.at(Path.of(arguments[0])),
                        () -> sender,
                        new HealthBoard(Clock.systemUTC()),
                        Clock.systemUTC(),
                        new SecureRandom());
        PrintStream out = System.out;
        while (!out.checkError()) {
            Draft draft = OutboxFixture.draft();
            SubmittedReceipt receipt = outbox.accept(draft);
            out.println(draft.id() + " " + receipt.number() + " " + receipt.pin());
        }
    }
}
