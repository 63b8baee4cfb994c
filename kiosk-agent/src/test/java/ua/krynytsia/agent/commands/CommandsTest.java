// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.agent.AgentException;
import ua.krynytsia.agent.commands.machine.AlsaSound;
import ua.krynytsia.agent.health.HealthCode;
import ua.krynytsia.agent.supervise.Verb;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.command.CommandAction;
import ua.krynytsia.wire.command.CommandReport.State;
import ua.krynytsia.wire.local.LocalEvent;

final class CommandsTest {
    private static final LocalizedText WORDS = LocalizedText.of("Вітаємо", "Welcome");

    @TempDir Path folder;

    private final Kiosk kiosk = new Kiosk();

    @Test
    void isOnTheDiskBeforeItIsReportedReceivedAndEndsOnce() {
        UUID sync = kiosk.ask(new CommandAction.Sync());
        kiosk.server.onReceived = () -> assertThat(kiosk.onDisk(sync)).isTrue();

        kiosk.exchange();
        assertThat(kiosk.server.said(sync)).containsExactly(State.RECEIVED);

        kiosk.round();
        kiosk.exchange();
        kiosk.round();
        kiosk.exchange();
        assertThat(kiosk.server.said(sync)).containsExactly(State.RECEIVED, State.DONE);
        assertThat(kiosk.syncs).isEqualTo(1);
    }

    @Test
    void theSameCommandHandedOverAgainIsNotDoneAgainAlsoAfterARestart() {
        UUID sync = kiosk.ask(new CommandAction.Sync());
        kiosk.exchange();
        kiosk.round();
        kiosk.exchange();

        kiosk.restartAgent();
        kiosk.pass(Duration.ofDays(30));
        kiosk.server.forgetEnds();
        kiosk.exchange();
        kiosk.round();

        assertThat(kiosk.syncs).isEqualTo(1);
        assertThat(kiosk.server.said(sync)).endsWith(State.DONE);
    }

    @Test
    void reportsAreRepeatedUntilTheServerHasThem() {
        UUID sync = kiosk.ask(new CommandAction.Sync());
        kiosk.exchange();
        kiosk.round();
        kiosk.server.isAway = true;
        assertThatThrownBy(kiosk::exchange).isInstanceOf(Server.AwayException.class);
        kiosk.restartAgent();
        assertThatThrownBy(kiosk::exchange).isInstanceOf(Server.AwayException.class);

        kiosk.server.isAway = false;
        kiosk.exchange();
        kiosk.exchange();

        assertThat(kiosk.server.said(sync)).containsExactly(State.RECEIVED, State.DONE);
    }

    @Test
    void whatCouldNotBeBegunInTimeExpires() {
        UUID sync = kiosk.ask(new CommandAction.Sync());
        kiosk.exchange();

        kiosk.pass(Duration.ofDays(1).plusSeconds(1));
        kiosk.round();
        kiosk.exchange();

        assertThat(kiosk.server.end(sync)).isEqualTo(State.EXPIRED);
        assertThat(kiosk.syncs).isZero();
    }

    @Test
    void whatIsNotKnownIsRefused() {
        UUID dance = kiosk.ask(new CommandAction.Unknown("dance", "{\"kind\":\"dance\"}"));

        assertThat(kiosk.carryOut(dance)).isEqualTo(State.REFUSED);
        assertThat(kiosk.server.reason(dance)).contains("не знає");
    }

    @Test
    void aDamagedRecordIsNotDoneAgain() {
        UUID sync = kiosk.ask(new CommandAction.Sync());
        kiosk.exchange();
        kiosk.disk.write(
                Path.of("commands", sync + ".json"), "{".getBytes(StandardCharsets.US_ASCII));

        kiosk.restartAgent();

        assertThat(kiosk.carryOut(sync)).isEqualTo(State.FAILED);
        assertThat(kiosk.syncs).isZero();
    }

    @Test
    void aFullDiskDelaysAndLosesNothing() {
        UUID sync = kiosk.ask(new CommandAction.Sync());
        kiosk.disk.failOnce();
        kiosk.exchange();
        assertThat(kiosk.server.said(sync)).isEmpty();

        assertThat(kiosk.carryOut(sync)).isEqualTo(State.DONE);
    }

    @Test
    void theScreenIsRestartedOnceNobodyUsesItAndDoneWhenItBeatsAnew() {
        kiosk.beat(6000, true);
        UUID restart = kiosk.ask(new CommandAction.RestartApp());
        kiosk.exchange();
        kiosk.rounds(30, () -> kiosk.beat(6000 + kiosk.seconds(), true));
        assertThat(kiosk.asked).isEmpty();
        kiosk.exchange();
        assertThat(kiosk.server.said(restart)).containsExactly(State.RECEIVED, State.RUNNING);

        kiosk.beat(7000, false);
        kiosk.rounds(3, () -> kiosk.beat(7000 + kiosk.seconds(), false));
        assertThat(kiosk.asked).containsExactly(Verb.RESTART_APP);

        kiosk.beat(20, false);
        assertThat(kiosk.carryOut(restart)).isEqualTo(State.DONE);
        assertThat(kiosk.asked).hasSize(1);
    }

    @Test
    void aSessionHoldsARestartBackForTenMinutesAtMost() {
        kiosk.beat(60, true);
        UUID restart = kiosk.ask(new CommandAction.RestartApp());
        kiosk.exchange();

        kiosk.rounds(599, () -> kiosk.beat(60 + kiosk.seconds(), true));
        assertThat(kiosk.asked).isEmpty();
        kiosk.rounds(2, () -> kiosk.beat(60 + kiosk.seconds(), true));
        assertThat(kiosk.asked).containsExactly(Verb.RESTART_APP);

        kiosk.rounds(61, () -> kiosk.beat(60 + kiosk.seconds(), true));
        kiosk.exchange();
        assertThat(kiosk.server.end(restart)).isEqualTo(State.FAILED);
    }

    @Test
    void aRebootIsDoneWhenTheMachineIsUpAgain() {
        UUID reboot = kiosk.ask(new CommandAction.Reboot());
        kiosk.exchange();
        kiosk.rounds(3, () -> {});
        assertThat(kiosk.asked).containsExactly(Verb.REBOOT);
        kiosk.restartAgent();
        kiosk.rounds(3, () -> {});
        kiosk.exchange();
        assertThat(kiosk.server.said(reboot)).containsExactly(State.RECEIVED, State.RUNNING);

        kiosk.boot = "another";
        kiosk.restartAgent();
        assertThat(kiosk.carryOut(reboot)).isEqualTo(State.DONE);
        assertThat(kiosk.asked).hasSize(1);
    }

    @Test
    void aRebootThatNobodyCarriesOutFails() {
        UUID reboot = kiosk.ask(new CommandAction.Reboot());
        kiosk.exchange();

        kiosk.rounds(302, () -> {});
        kiosk.exchange();

        assertThat(kiosk.server.end(reboot)).isEqualTo(State.FAILED);
        assertThat(kiosk.asked).containsExactly(Verb.REBOOT);
    }

    @Test
    void aRebootWaitsForWhatWasAskedBefore() {
        kiosk.beat(1, false);
        UUID picture = kiosk.ask(new CommandAction.ScreenPicture());
        UUID reboot = kiosk.ask(new CommandAction.Reboot());
        kiosk.exchange();
        kiosk.round();
        assertThat(kiosk.asked).isEmpty();

        kiosk.pictures.refused(picture, "form");
        kiosk.rounds(2, () -> {});

        assertThat(kiosk.asked).containsExactly(Verb.REBOOT);
        kiosk.exchange();
        assertThat(kiosk.server.end(picture)).isEqualTo(State.REFUSED);
        assertThat(kiosk.server.said(reboot)).endsWith(State.RUNNING);
    }

    @Test
    void aMessageReachesALivingScreenAndFailsOtherwise() {
        var message = new CommandAction.ShowMessage(WORDS, 60);
        assertThat(kiosk.carryOut(kiosk.ask(message))).isEqualTo(State.FAILED);

        kiosk.beat(1, false);
        assertThat(kiosk.carryOut(kiosk.ask(message))).isEqualTo(State.DONE);
        assertThat(kiosk.told)
                .containsExactly(new LocalEvent.Message(WORDS, kiosk.now().plusSeconds(60)));
    }

    @Test
    void brightnessIsHeldAndReleased() {
        assertThat(kiosk.carryOut(kiosk.ask(new CommandAction.Brightness(Optional.of(40)))))
                .isEqualTo(State.DONE);
        assertThat(kiosk.held).contains(40);

        assertThat(kiosk.carryOut(kiosk.ask(new CommandAction.Brightness(Optional.empty()))))
                .isEqualTo(State.DONE);
        assertThat(kiosk.held).isEmpty();
    }

    @Test
    void volumeIsSetInTheSystemAndToldToTheScreen() throws Exception {
        Path heard = folder.resolve("heard");
        Path amixer = folder.resolve("amixer");
        Files.writeString(amixer, "#!/bin/sh\necho \"$@\" > " + heard + "\n");
        Files.setPosixFilePermissions(amixer, PosixFilePermissions.fromString("rwx------"));
        kiosk.sound = new AlsaSound(amixer.toString());
        kiosk.restartAgent();

        assertThat(kiosk.carryOut(kiosk.ask(new CommandAction.Volume(35)))).isEqualTo(State.DONE);
        assertThat(heard).hasContent("-q sset Master 35%");
        assertThat(kiosk.told).containsExactly(new LocalEvent.Volume(35));
    }

    @Test
    void withoutAMixerVolumeFailsInWords() {
        kiosk.sound = new AlsaSound(folder.resolve("missing").toString());
        kiosk.restartAgent();
        UUID volume = kiosk.ask(new CommandAction.Volume(35));

        assertThat(kiosk.carryOut(volume)).isEqualTo(State.FAILED);
        assertThat(kiosk.server.reason(volume)).contains("amixer");
    }

    @Test
    void aTestPrintIsNeverRepeatedByARestart() {
        assertThat(kiosk.carryOut(kiosk.ask(new CommandAction.TestPrint()))).isEqualTo(State.DONE);
        assertThat(kiosk.prints).isEqualTo(1);

        UUID second = kiosk.ask(new CommandAction.TestPrint());
        kiosk.exchange();
        kiosk.round();
        kiosk.restartAgent();
        assertThat(kiosk.carryOut(second)).isEqualTo(State.FAILED);
        assertThat(kiosk.prints).isEqualTo(1);

        kiosk.printProblem = Optional.of(LocalizedText.of("Немає паперу", "No paper"));
        UUID third = kiosk.ask(new CommandAction.TestPrint());
        assertThat(kiosk.carryOut(third)).isEqualTo(State.FAILED);
        assertThat(kiosk.server.reason(third)).isEqualTo("Немає паперу");
    }

    @Test
    void aBundleIsSentBeforeItsEndIsReported() {
        UUID bundle = kiosk.ask(new CommandAction.SupportBundle());
        kiosk.exchange();
        kiosk.round();
        kiosk.restartAgent();
        kiosk.exchange();

        assertThat(kiosk.server.result(bundle)).contains(Kiosk.BUNDLE);
        assertThat(kiosk.server.order)
                .endsWith("result " + bundle, "state " + bundle + " " + State.DONE);
        assertThat(kiosk.disk.files())
                .noneMatch(file -> file.startsWith(Path.of("commands", "results")));
    }

    @Test
    void aBundleThatCannotBeCollectedOrIsTooLargeFails() {
        kiosk.collecting =
                () -> {
                    throw new AgentException("no room");
                };
        assertThat(kiosk.carryOut(kiosk.ask(new CommandAction.SupportBundle())))
                .isEqualTo(State.FAILED);

        kiosk.collecting = () -> Bytes.of(new byte[(8 << 20) + 1]);
        assertThat(kiosk.carryOut(kiosk.ask(new CommandAction.SupportBundle())))
                .isEqualTo(State.FAILED);
    }

    @Test
    void aBundleThatDoesNotFitOnTheDiskFails() {
        UUID bundle = kiosk.ask(new CommandAction.SupportBundle());
        kiosk.exchange();
        kiosk.collecting =
                () -> {
                    kiosk.disk.failAt(kiosk.disk.count());
                    return Kiosk.BUNDLE;
                };
        kiosk.round();
        kiosk.exchange();

        assertThat(kiosk.server.end(bundle)).isEqualTo(State.FAILED);
        assertThat(kiosk.server.result(bundle)).isEmpty();
    }

    @Test
    void aPictureComesFromTheScreen() {
        kiosk.beat(1, false);
        UUID picture = kiosk.ask(new CommandAction.ScreenPicture());
        kiosk.exchange();
        kiosk.round();
        assertThat(kiosk.told).containsExactly(new LocalEvent.PictureWanted(picture));

        kiosk.pictures.arrived(picture, Kiosk.PICTURE);

        assertThat(kiosk.carryOut(picture)).isEqualTo(State.DONE);
        assertThat(kiosk.server.result(picture)).contains(Kiosk.PICTURE);
    }

    @Test
    void aPictureIsRefusedWithinFiveMinutesOfASessionWhateverTheScreenSays() {
        kiosk.beat(1, true);
        kiosk.pass(Duration.ofMinutes(4).plusSeconds(59));
        kiosk.beat(2, false);
        UUID early = kiosk.ask(new CommandAction.ScreenPicture());
        assertThat(kiosk.carryOut(early)).isEqualTo(State.REFUSED);
        assertThat(kiosk.told).isEmpty();

        kiosk.pass(Duration.ofSeconds(1));
        kiosk.beat(3, false);
        UUID late = kiosk.ask(new CommandAction.ScreenPicture());
        kiosk.exchange();
        kiosk.round();
        kiosk.beat(4, true);
        kiosk.pictures.arrived(late, Kiosk.PICTURE);
        assertThat(kiosk.carryOut(late)).as("touched meanwhile").isEqualTo(State.REFUSED);
        assertThat(kiosk.server.result(late)).isEmpty();
    }

    @Test
    void aPictureThatDoesNotComeOrIsNoneFails() {
        kiosk.beat(1, false);
        UUID never = kiosk.ask(new CommandAction.ScreenPicture());
        kiosk.exchange();
        kiosk.rounds(31, () -> kiosk.beat(1 + kiosk.seconds(), false));
        kiosk.exchange();
        assertThat(kiosk.server.end(never)).isEqualTo(State.FAILED);

        UUID wrong = kiosk.ask(new CommandAction.ScreenPicture());
        kiosk.exchange();
        kiosk.round();
        kiosk.pictures.arrived(wrong, Bytes.utf8("not a picture"));
        assertThat(kiosk.carryOut(wrong)).isEqualTo(State.FAILED);
    }

    @Test
    void maintenanceIsPutUpAndTakenAway() {
        assertThat(kiosk.carryOut(kiosk.ask(new CommandAction.Maintenance(true))))
                .isEqualTo(State.DONE);
        assertThat(kiosk.health.holds(HealthCode.MAINTENANCE)).isTrue();

        assertThat(kiosk.carryOut(kiosk.ask(new CommandAction.Maintenance(false))))
                .isEqualTo(State.DONE);
        assertThat(kiosk.health.holds(HealthCode.MAINTENANCE)).isFalse();
        assertThat(kiosk.told)
                .containsExactly(
                        new LocalEvent.Maintenance(true), new LocalEvent.Maintenance(false));
    }
}
