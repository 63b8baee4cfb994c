// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import ua.krynytsia.agent.disk.FileDisk;
import ua.krynytsia.agent.disk.KioskSecret;
import ua.krynytsia.agent.reader.CardEvent;
import ua.krynytsia.agent.reader.CardGate;
import ua.krynytsia.agent.reader.CardKind;
import ua.krynytsia.agent.reader.TechnicianCards;
import ua.krynytsia.agent.service.entrance.PinFile;
import ua.krynytsia.agent.service.entrance.PinHash;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.wire.Bytes;

/// The technician of the demo: a card and a PIN that its kiosk knows.
final class ServiceCard {
    static final String PIN = "482159";
    static final String NUMBER = "67003B51C6";

    private static final Path CARDS = Path.of("reader");

    private ServiceCard() {}

    /// Written beside the agent while it does not run.
    static void learn(Path data) {
        FileDisk disk = FileDisk.at(data);
        var random = new SecureRandom();
        Clock clock = Clock.systemUTC();
        KioskSecret secret = KioskSecret.at(disk, CARDS.resolve("secret"), random);
        var held = new ArrayList<CardEvent>();
        new CardGate("reader-1", secret, clock, held::add)
                .held(CardKind.EM4100, Bytes.of(HexFormat.of().parseHex(NUMBER)));
        TechnicianCards cards = TechnicianCards.at(disk, CARDS, clock);
        cards.learn(held.getFirst().token(), "demo");
        new PinFile(disk).keep(PinHash.of(PIN, random));
    }

    /// Held to the simulated reader.
    static void hold(Path cardFile) {
        try {
            Files.writeString(cardFile, NUMBER + "\n");
        } catch (IOException e) {
            throw new ProvisioningException("cannot hold the card", e);
        }
    }
}
