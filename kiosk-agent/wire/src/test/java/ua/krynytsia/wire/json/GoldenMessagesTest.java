// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ua.krynytsia.wire.alert.AlertBoard;
import ua.krynytsia.wire.alert.SignedAlerts;
import ua.krynytsia.wire.command.CommandReport;
import ua.krynytsia.wire.command.KioskCommand;
import ua.krynytsia.wire.command.PendingCommands;
import ua.krynytsia.wire.content.Document;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.Form;
import ua.krynytsia.wire.content.MapLayer;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.content.Section;
import ua.krynytsia.wire.content.Setting;
import ua.krynytsia.wire.content.Tile;
import ua.krynytsia.wire.content.Vocabulary;
import ua.krynytsia.wire.fleet.Acknowledgement;
import ua.krynytsia.wire.fleet.EnrolmentReply;
import ua.krynytsia.wire.fleet.EnrolmentRequest;
import ua.krynytsia.wire.fleet.EnrolmentTicket;
import ua.krynytsia.wire.fleet.EnvelopeList;
import ua.krynytsia.wire.fleet.HandOffSlot;
import ua.krynytsia.wire.fleet.HealthAnswer;
import ua.krynytsia.wire.fleet.HealthReport;
import ua.krynytsia.wire.fleet.Manifest;
import ua.krynytsia.wire.fleet.RatingCounts;
import ua.krynytsia.wire.fleet.ReceivedAttachment;
import ua.krynytsia.wire.fleet.RenewalReply;
import ua.krynytsia.wire.fleet.RenewalRequest;
import ua.krynytsia.wire.fleet.ReturnedEnvelope;
import ua.krynytsia.wire.fleet.RootDocument;
import ua.krynytsia.wire.fleet.SealedAttachment;
import ua.krynytsia.wire.fleet.SealedEnvelope;
import ua.krynytsia.wire.fleet.SignedManifest;
import ua.krynytsia.wire.fleet.SignedRoot;
import ua.krynytsia.wire.fleet.SignedSlot;
import ua.krynytsia.wire.fleet.Submission;
import ua.krynytsia.wire.fleet.UnansweredQueries;
import ua.krynytsia.wire.local.AlertState;
import ua.krynytsia.wire.local.Beat;
import ua.krynytsia.wire.local.Catalogue;
import ua.krynytsia.wire.local.Draft;
import ua.krynytsia.wire.local.EntryLine;
import ua.krynytsia.wire.local.EntryPage;
import ua.krynytsia.wire.local.Home;
import ua.krynytsia.wire.local.HomeTile;
import ua.krynytsia.wire.local.LocalAccess;
import ua.krynytsia.wire.local.LocalEvent;
import ua.krynytsia.wire.local.LocalState;
import ua.krynytsia.wire.local.MapContents;
import ua.krynytsia.wire.local.NearestPlaces;
import ua.krynytsia.wire.local.PrintJob;
import ua.krynytsia.wire.local.Rating;
import ua.krynytsia.wire.local.Refusal;
import ua.krynytsia.wire.local.SearchAnswer;
import ua.krynytsia.wire.local.SectionContents;
import ua.krynytsia.wire.local.SectionTile;
import ua.krynytsia.wire.local.StreetView;
import ua.krynytsia.wire.local.SubmittedReceipt;
import ua.krynytsia.wire.service.ServiceAudit;
import ua.krynytsia.wire.service.ServiceOutcome;
import ua.krynytsia.wire.service.ServicePin;
import ua.krynytsia.wire.service.ServiceSession;
import ua.krynytsia.wire.service.ServiceView;
import ua.krynytsia.wire.tracking.TrackingAnswer;
import ua.krynytsia.wire.tracking.TrackingQuestion;

/// The messages of each protocol version as they were first written. The files are never edited: a
/// change that this test does not survive needs a new protocol version.
class GoldenMessagesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    private static final Map<String, Class<?>> TYPES =
            Stream.of(
                            Section.class,
                            Resource.class,
                            Entry.class,
                            Form.class,
                            MapLayer.class,
                            Setting.class,
                            Tile.class,
                            Vocabulary.class,
                            Acknowledgement.class,
                            ReceivedAttachment.class,
                            SealedAttachment.class,
                            EnrolmentReply.class,
                            EnrolmentRequest.class,
                            EnrolmentTicket.class,
                            EnvelopeList.class,
                            HandOffSlot.class,
                            HealthAnswer.class,
                            HealthReport.class,
                            Manifest.class,
                            RatingCounts.class,
                            RenewalReply.class,
                            RenewalRequest.class,
                            ReturnedEnvelope.class,
                            RootDocument.class,
                            SealedEnvelope.class,
                            SignedManifest.class,
                            SignedRoot.class,
                            SignedSlot.class,
                            Submission.class,
                            UnansweredQueries.class,
                            AlertBoard.class,
                            SignedAlerts.class,
                            KioskCommand.class,
                            CommandReport.class,
                            PendingCommands.class,
                            ServiceAudit.class,
                            ServiceOutcome.class,
                            ServicePin.class,
                            ServiceSession.class,
                            ServiceView.class,
                            AlertState.class,
                            NearestPlaces.class,
                            Beat.class,
                            Draft.class,
                            Catalogue.class,
                            EntryLine.class,
                            EntryPage.class,
                            Home.class,
                            HomeTile.class,
                            LocalAccess.class,
                            LocalEvent.class,
                            LocalState.class,
                            MapContents.class,
                            PrintJob.class,
                            Rating.class,
                            Refusal.class,
                            SearchAnswer.class,
                            SectionContents.class,
                            SectionTile.class,
                            StreetView.class,
                            SubmittedReceipt.class,
                            TrackingAnswer.class,
                            TrackingQuestion.class)
                    .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));

    static List<Path> messages() throws IOException {
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static String typeName(Path message) {
        return message.getFileName().toString().replaceAll("(-[a-z]+)?\\.json$", "");
    }

    @ParameterizedTest
    @MethodSource("messages")
    void isReadAndWrittenByteForByte(Path message) throws IOException {
        Class<?> type = TYPES.get(typeName(message));
        String json = Files.readString(message);

        assertThat(type).as("the type of %s", message).isNotNull();
        assertThat(WireJson.text(WireJson.read(json, type))).isEqualTo(json);
        if (Document.class.isAssignableFrom(type)) {
            assertThat(WireJson.text(WireJson.read(json, Document.class))).isEqualTo(json);
        }
    }

    @ParameterizedTest
    @MethodSource("messages")
    void isReadWithFieldsFromTheFutureToo(Path message) throws IOException {
        Class<?> type = TYPES.get(typeName(message));
        String json = Files.readString(message);
        String later = "{\"zz-later\":{\"any\":[1,null]}," + json.substring(1);

        assertThat(WireJson.read(later, type)).isEqualTo(WireJson.read(json, type));
    }

    @Test
    void everyMessageHasAGoldenFileOrStandsInsideOne() throws IOException {
        Set<String> shown = new TreeSet<>();
        for (Path message : messages()) {
            shown.add(typeName(message));
        }
        Set<String> parts =
                Set.of(
                        "Alert",
                        "AlertArea",
                        "AlertNature",
                        "AlertSource",
                        "AlertTimes",
                        "AlertWords",
                        "EditionProgress",
                        "EnvelopeMark",
                        "FieldDefinition",
                        "FormQuestion",
                        "HealthSignal",
                        "FormerName",
                        "MediaReference",
                        "OpeningHours",
                        "Photo",
                        "Presentation",
                        "Provenance",
                        "Showing",
                        "StreetAddress",
                        "Terms",
                        "TimeSpan");
        Set<String> records =
                new ClassFileImporter()
                                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                                .importPackages(
                                        "ua.krynytsia.wire.alert",
                                        "ua.krynytsia.wire.command",
                                        "ua.krynytsia.wire.content",
                                        "ua.krynytsia.wire.fleet",
                                        "ua.krynytsia.wire.local",
                                        "ua.krynytsia.wire.service",
                                        "ua.krynytsia.wire.tracking")
                                .stream()
                                .filter(type -> type.isTopLevelClass() && type.isRecord())
                                .map(JavaClass::getSimpleName)
                                .filter(name -> !parts.contains(name))
                                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(shown).containsAll(records);
    }

    @Test
    void everyKindOfEveryFamilyIsThere() throws IOException {
        var all = new StringBuilder();
        for (Path message : messages()) {
            all.append(new String(Files.readAllBytes(message), StandardCharsets.UTF_8));
        }

        assertThat(all)
                .contains(
                        Stream.of(
                                        "section",
                                        "resource",
                                        "entry",
                                        "form",
                                        "layer",
                                        "setting",
                                        "tile",
                                        "map",
                                        "building",
                                        "catalogue",
                                        "appeal-state",
                                        "found",
                                        "no-match",
                                        "too-many",
                                        "updating",
                                        "text",
                                        "phone",
                                        "link",
                                        "email",
                                        "address",
                                        "choice",
                                        "point",
                                        "area",
                                        "rich-text",
                                        "number",
                                        "money",
                                        "date",
                                        "period",
                                        "hours",
                                        "former-names",
                                        "multi-choice",
                                        "reference",
                                        "line",
                                        "photos",
                                        "attachment",
                                        "vocabulary",
                                        "internal",
                                        "composite",
                                        "rubric",
                                        "yes-no",
                                        "district",
                                        "outside",
                                        "unplaced",
                                        "edition-active",
                                        "connection",
                                        "card-read",
                                        "presence",
                                        "technician-card",
                                        "message",
                                        "brightness",
                                        "volume",
                                        "picture-wanted",
                                        "door",
                                        "power-failing",
                                        "headphones",
                                        "condition",
                                        "alarm",
                                        "sync",
                                        "restart-app",
                                        "reboot",
                                        "show-message",
                                        "test-print",
                                        "support-bundle",
                                        "screen-picture",
                                        "maintenance")
                                .map(kind -> "\"kind\":\"" + kind + "\"")
                                .toList());
    }
}
