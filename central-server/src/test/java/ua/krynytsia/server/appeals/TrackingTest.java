// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.appeals;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import ua.krynytsia.rules.receipt.ReceiptNumber;
import ua.krynytsia.rules.seal.Seal;
import ua.krynytsia.server.appeals.tracking.Source;
import ua.krynytsia.server.appeals.tracking.Terms;
import ua.krynytsia.server.appeals.tracking.Tracking;
import ua.krynytsia.server.keys.KeyFolder;
import ua.krynytsia.server.store.Store;
import ua.krynytsia.server.store.TestDatabase;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.Setting;
import ua.krynytsia.wire.fleet.Submission;
import ua.krynytsia.wire.tracking.TrackingAnswer;
import ua.krynytsia.wire.tracking.TrackingQuestion;

@ParameterizedClass
@EnumSource(TestDatabase.class)
final class TrackingTest {
    private static final Instant NOON = Instant.parse("2026-01-31T12:00:00Z");
    private static final Source HALL = Source.of(new KioskId("kiosk-01"));
    private static final Source SQUARE = Source.of(new KioskId("kiosk-02"));
    private static final String PIN = "270418";
    private static final String NUMBER = ReceiptNumber.of("01", 42).value();
    private static final TrackingAnswer NO_MATCH = new TrackingAnswer.NoMatch();

    private final SecureRandom random = new SecureRandom();
    private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
    @Parameter private TestDatabase database;
    @TempDir Path data;
    private Store store;
    private Appeals appeals;
    private Intake intake;
    private Opener opener;

    @BeforeEach
    void open() {
        var keys = new KeyFolder(data.resolve("keys"), random);
        opener = new Opener(keys, _ -> Optional.empty());
        store = database.open(data.resolve("database"));
        appeals = new Appeals(store, new Vault(keys, random));
        var acknowledgements = new Acknowledgements(keys, data.resolve("backup/verified"));
        intake = new Intake(data.resolve("journal"), opener, appeals, acknowledgements, clock());
        take(NUMBER, PIN, "appeal");
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whoKnowsNumberAndPinIsToldTheStateAndTheTermOfTheForm() {
        var found = (TrackingAnswer.Found) tracking().ask(question(NUMBER, PIN), HALL);

        assertThat(found.number()).isEqualTo(NUMBER);
        assertThat(found.submitted()).isEqualTo(NOON.minusSeconds(60));
        assertThat(found.registered()).isEqualTo(NOON);
        assertThat(found.answerBy()).as("a month of the calendar").contains(day(2026, 2, 28));
        assertThat(found.answer()).isEmpty();
        assertThat(found.state().ukrainian()).startsWith("Зареєстровано");
        String signal = ReceiptNumber.of("01", 7).value();
        take(signal, PIN, "signal");
        var brief = (TrackingAnswer.Found) tracking().ask(question(signal, PIN), HALL);
        assertThat(brief.answerBy()).as("nobody promised an answer").isEmpty();
    }

    @Test
    void aWrongPinAndAnUnknownNumberAreAnsweredAlike() {
        assertThat(tracking().ask(question(NUMBER, "270419"), HALL)).isEqualTo(NO_MATCH);
        assertThat(tracking().ask(question(ReceiptNumber.of("01", 43).value(), PIN), HALL))
                .isEqualTo(NO_MATCH);
    }

    @Test
    void aNumberIsGuessedFiveTimesFromAllKiosksTogetherAndByNoRestart() {
        for (int i = 0; i < 5; i++) {
            assertThat(wrong(NUMBER, i % 2 == 0 ? HALL : SQUARE)).isEqualTo(NO_MATCH);
        }
        now.set(NOON.plus(Duration.ofMinutes(5)));

        assertThat(tracking().ask(question(NUMBER, PIN), new Source("elsewhere")))
                .as("even with the right PIN")
                .isEqualTo(new TrackingAnswer.TooMany(600));
        now.set(NOON.plus(Duration.ofMinutes(15)));
        assertThat(tracking().ask(question(NUMBER, PIN), HALL))
                .isInstanceOf(TrackingAnswer.Found.class);
    }

    @Test
    void anUnknownNumberIsShutLikeAnyOther() {
        String nobodys = ReceiptNumber.of("01", 43).value();
        for (int i = 0; i < 5; i++) {
            wrong(nobodys, HALL);
        }

        assertThat(wrong(nobodys, SQUARE)).isEqualTo(new TrackingAnswer.TooMany(900));
    }

    @Test
    void twentyWrongAttemptsADayAreTheMost() {
        for (int i = 0; i < 20; i++) {
            assertThat(wrong(NUMBER, HALL)).isEqualTo(NO_MATCH);
            now.set(now.get().plus(Duration.ofMinutes(15)));
        }

        assertThat(wrong(NUMBER, HALL))
                .isEqualTo(new TrackingAnswer.TooMany((int) Duration.ofHours(19).toSeconds()));
    }

    @Test
    void whoAsksRightAsksAsOftenAsHeLikes() {
        for (int i = 0; i < 4; i++) {
            wrong(NUMBER, HALL);
        }
        for (int i = 0; i < 30; i++) {
            assertThat(tracking().ask(question(NUMBER, PIN), HALL))
                    .isInstanceOf(TrackingAnswer.Found.class);
        }
        assertThat(wrong(NUMBER, HALL)).isEqualTo(NO_MATCH);
        assertThat(wrong(NUMBER, HALL)).isInstanceOf(TrackingAnswer.TooMany.class);
    }

    @Test
    void oneHostileVisitorShutsAKioskForFiveMinutesAtMostAndNoOther() {
        for (int i = 0; i < 20; i++) {
            assertThat(wrong(ReceiptNumber.of("02", i).value(), HALL)).isEqualTo(NO_MATCH);
        }

        assertThat(tracking().ask(question(NUMBER, PIN), HALL))
                .isEqualTo(new TrackingAnswer.TooMany(300));
        assertThat(tracking().ask(question(NUMBER, PIN), SQUARE))
                .isInstanceOf(TrackingAnswer.Found.class);
        now.set(NOON.plus(Duration.ofMinutes(5)));
        assertThat(tracking().ask(question(NUMBER, PIN), HALL))
                .isInstanceOf(TrackingAnswer.Found.class);
    }

    @Test
    void whatWasRefusedCostsNothingElsewhere() {
        for (int i = 0; i < 20; i++) {
            wrong(ReceiptNumber.of("02", i).value(), HALL);
        }
        for (int i = 0; i < 9; i++) {
            assertThat(wrong(NUMBER, HALL)).isInstanceOf(TrackingAnswer.TooMany.class);
        }

        assertThat(wrong(NUMBER, SQUARE)).isEqualTo(NO_MATCH);
    }

    @Test
    void threeHundredWrongAttemptsInAllAreTheMostInTenMinutes() {
        for (int i = 0; i < 300; i++) {
            Source source = Source.of(new KioskId("kiosk-" + i % 20));
            assertThat(wrong(ReceiptNumber.of("03", i).value(), source)).isEqualTo(NO_MATCH);
        }

        assertThat(tracking().ask(question(NUMBER, PIN), SQUARE))
                .isEqualTo(new TrackingAnswer.TooMany(600));
    }

    @Test
    void thoseWhoGuessAtOnceHaveNoMoreGuesses() throws Exception {
        var guesses = new ArrayList<Callable<TrackingAnswer>>();
        for (int i = 0; i < 12; i++) {
            Source source = Source.of(new KioskId("kiosk-" + i));
            guesses.add(() -> wrong(NUMBER, source));
        }

        int judged = 0;
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (Future<TrackingAnswer> guess : threads.invokeAll(guesses)) {
                judged += guess.get().equals(NO_MATCH) ? 1 : 0;
            }
        }

        assertThat(judged).isEqualTo(5);
    }

    @Test
    void aClockThatIsSetBackShutsNobodyOutForLong() {
        for (int i = 0; i < 5; i++) {
            wrong(NUMBER, HALL);
        }
        now.set(NOON.minus(Duration.ofDays(30)));

        assertThat(tracking().ask(question(NUMBER, PIN), HALL))
                .isInstanceOf(TrackingAnswer.Found.class);
    }

    @Test
    void whatADayAgoWentWrongIsForgotten() {
        wrong(ReceiptNumber.of("02", 1).value(), HALL);
        now.set(NOON.plus(Duration.ofHours(25)));
        wrong(ReceiptNumber.of("02", 2).value(), SQUARE);

        List<String> kept =
                store.read(handle ->
                        handle.createQuery("select subject from tracking_attempt")
                                .mapTo(String.class)
                                .list());

        assertThat(kept).hasSize(4).noneMatch(subject -> subject.contains("02-000001"));
    }

    @Test
    void termsStandInASettingAndAnythingElseThereIsNoTerm() {
        var terms = new Terms(() -> List.of(setting("appeal=1  request=12 odd=x signal=")));

        assertThat(terms.apply("appeal")).contains(Period.ofMonths(1));
        assertThat(terms.apply("request")).contains(Period.ofMonths(12));
        assertThat(terms.apply("odd")).isEmpty();
        assertThat(terms.apply("signal")).isEmpty();
        assertThat(new Terms(List::of).apply("appeal")).isEmpty();
    }

    /// As each node and each start of the server makes it.
    private Tracking tracking() {
        return new Tracking(appeals, store, new Terms(() -> List.of(setting("appeal=1"))), clock());
    }

    private TrackingAnswer wrong(String number, Source source) {
        return tracking().ask(question(number, "999999"), source);
    }

    private static TrackingQuestion question(String number, String pin) {
        return new TrackingQuestion(number, pin);
    }

    private void take(String number, String pin, String form) {
        var said =
                new Submission(
                        UUID.randomUUID(),
                        new Submission.Receipt(number, pin, NOON.minusSeconds(60)),
                        new Submission.Origin(new KioskId("kiosk-01"), 1, "uk"),
                        new Submission.Answers(form, 1, Map.of()));
        intake.accept(Seal.seal(said, opener.publicKey(), random));
    }

    private Clock clock() {
        InstantSource time = now::get;
        return time.withZone(ZoneOffset.UTC);
    }

    private static Setting setting(String months) {
        return new Setting("appeals", Map.of("answer-months", LocalizedText.of(months)), Map.of());
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
