// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.appeals;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.controls.QrCode;
import ua.krynytsia.app.i18n.Texts;
import ua.krynytsia.app.route.Pace;
import ua.krynytsia.app.route.Screen;
import ua.krynytsia.app.route.ScreenContext;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.local.SubmittedReceipt;

/// What the resident takes along: number, PIN, a code for the phone's camera, and how to follow
/// what becomes of it.
public final class ReceiptScreen implements Screen {
    private static final ZoneId CITY = ZoneId.of("Europe/Kyiv");
    private static final double QR_MM = 100;
    private static final String HOTLINE = "hotline";

    private final ScreenContext context;
    private final Kit kit;
    private final Texts texts;
    private final Node view;

    public ReceiptScreen(ScreenContext context, SubmittedReceipt receipt) {
        this.context = context;
        kit = context.kit();
        texts = kit.texts();
        view = build(receipt);
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public Pace pace() {
        return Pace.DONE;
    }

    private Node build(SubmittedReceipt receipt) {
        var sign = kit.icon("check_circle");
        sign.getStyleClass().add("receipt-sign");
        var at = LocalDateTime.ofInstant(receipt.submitted(), CITY);
        var moment =
                kit.note(
                        texts.of(t ->
                                t.say(AppealWords.TAKEN_AT, t.date(at.toLocalDate()), t.time(at))));
        var heading = new VBox(kit.title(texts.of(AppealWords.TAKEN)), moment);
        var head = new HBox(sign, heading);
        head.getStyleClass().add("receipt-head");
        var box = new VBox(head, card(receipt), advice());
        box.getStyleClass().add("receipt");
        var scroll = kit.scroll("receipt", box);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var finish =
                kit.primary("receipt-finish", "home", AppealWords.FINISH, context.router()::home);
        var whole = new VBox(scroll, new HBox(Kit.spring(), finish));
        whole.getStyleClass().add("screen");
        return whole;
    }

    private Node card(SubmittedReceipt receipt) {
        var numbers =
                new VBox(
                        kit.note(texts.of(AppealWords.NUMBER)),
                        large("receipt-number", receipt.number()),
                        kit.note(texts.of(AppealWords.PIN)),
                        large("receipt-pin", receipt.pin()));
        numbers.getStyleClass().add("receipt-numbers");
        HBox.setHgrow(numbers, Priority.ALWAYS);
        var card = new HBox(numbers);
        card.getStyleClass().add("receipt-card");
        QrCode.of(receipt.number(), kit.tokens().panel().px(QR_MM))
                .ifPresent(code -> card.getChildren().add(code));
        return card;
    }

    private Node large(String id, String words) {
        var label = kit.title(texts.of(_ -> words));
        label.setId(id);
        label.setWrapText(false);
        label.getStyleClass().add("receipt-large");
        Kit.privately(label);
        return label;
    }

    private Node advice() {
        var lines =
                new VBox(
                        line("photo_camera", AppealWords.TAKE_ALONG),
                        line("lock", AppealWords.KEEP_PIN),
                        line("event", AppealWords.ANSWER_TIME));
        hotline().ifPresent(number -> lines.getChildren().add(2, follow(number)));
        lines.getStyleClass().add("receipt-advice");
        return lines;
    }

    private Node line(String icon, AppealWords words) {
        return new HBox(kit.icon(icon), kit.text(texts.of(words)));
    }

    private Node follow(LocalizedText number) {
        return new HBox(
                kit.icon("phone"),
                kit.text(texts.of(t -> t.say(AppealWords.FOLLOW, t.in(number)))));
    }

    private Optional<LocalizedText> hotline() {
        return context.home()
                .get()
                .flatMap(home -> home.city())
                .flatMap(city -> Optional.ofNullable(city.texts().get(HOTLINE)))
                .filter(number -> !number.isBlank());
    }
}
