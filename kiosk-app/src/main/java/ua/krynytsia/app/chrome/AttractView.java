// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.chrome;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.controls.Lines;
import ua.krynytsia.app.i18n.Language;
import ua.krynytsia.app.i18n.Texts;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.Presentation;

/// What stands on the glass when nobody does: the time, where one is, what the city has to tell
/// here, what this is for, and «Торкніться екрана» in every language. Nothing of it moves; once an
/// hour the words step aside by a few pixels, so that they do not burn in. The first touch,
/// anywhere, only takes it away.
public final class AttractView {
    private static final int STEP_PX = 4;
    private static final int COLUMNS = 2;
    private static final int MOST_NEEDS = 4;
    private static final int MOST_TOLD = 2;
    private static final double WIDE_SHARE = 0.56;

    private final Kit kit;
    private final Texts texts = new Texts();
    private final Label time = new Label();
    private final Label day = new Label();
    private final Label place = new Label();
    private final Label title = new Label();
    private final Label lead = new Label();
    private final Label english = new Label();
    private final GridPane needs = new GridPane();
    private final VBox told = new VBox();
    private final Lines<LocalizedText> lines;
    private final AttractPicture picture;
    private final VBox words;
    private final StackPane view;

    public AttractView(Kit kit, Runnable touched) {
        this.kit = kit;
        picture = new AttractPicture(kit);
        lines = new Lines<>(told, this::line);
        words = new VBox(head(), styled(title, "strong", "attract-title"));
        words.getChildren().addAll(styled(lead, "words"), styled(english, "note"));
        words.getChildren().addAll(needs, told, Kit.spring(), invitation());
        words.getStyleClass().add("attract-about");
        needs.getStyleClass().add("attract-needs");
        told.getStyleClass().add("attract-told");
        told.setId("attract-told");
        show(told, false);
        show(place, false);
        view = new StackPane(kit.tokens().panel().isWide() ? wide() : tall());
        view.getStyleClass().add("attract");
        view.setId("attract");
        view.addEventFilter(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
        view.addEventFilter(
                MouseEvent.MOUSE_RELEASED,
                event -> {
                    event.consume();
                    touched.run();
                });
    }

    public StackPane view() {
        return view;
    }

    public void words(LocalizedText heading, LocalizedText sentence) {
        title.setText(heading.ukrainian());
        lead.setText(sentence.ukrainian());
        show(lead, !sentence.isBlank());
        english.setText(
                sentence.translation(Language.ENGLISH.tag())
                        .or(() -> heading.translation(Language.ENGLISH.tag()))
                        .orElse(""));
        show(english, !english.getText().isEmpty());
    }

    /// Fills its place; what is too much is cut on all sides. Empty for the drawn one.
    public void picture(Optional<Image> image) {
        picture.show(image);
    }

    /// To be called at least once a minute.
    public void time(LocalDateTime now) {
        time.setText(texts.time(now));
        day.setText(texts.day(now.toLocalDate()));
        int corner = now.getHour() % 4;
        words.setTranslateX(corner == 1 || corner == 2 ? STEP_PX : 0);
        words.setTranslateY(corner >= 2 ? STEP_PX : 0);
    }

    /// Where this kiosk stands.
    public void place(LocalizedText name) {
        place.setText(texts.say(ChromeWords.HERE, texts.in(name)));
        show(place, !name.isBlank());
    }

    /// What is here, the first few of them.
    public void needs(List<Presentation> all) {
        needs.getChildren().clear();
        for (int i = 0; i < Math.min(MOST_NEEDS, all.size()); i++) {
            needs.add(need(all.get(i)), i % COLUMNS, i / COLUMNS);
        }
    }

    /// What the city has to tell here today, the first few of it.
    public void announcements(List<LocalizedText> titles) {
        int most = kit.tokens().panel().isWide() ? 1 : MOST_TOLD;
        lines.show(titles.stream().limit(most).toList());
        show(told, !titles.isEmpty());
    }

    private VBox tall() {
        VBox.setVgrow(picture, Priority.ALWAYS);
        words.setMinHeight(Region.USE_PREF_SIZE);
        return new VBox(picture, words);
    }

    private HBox wide() {
        HBox.setHgrow(picture, Priority.ALWAYS);
        double width = Math.round(kit.tokens().panel().width() * WIDE_SHARE);
        words.getStyleClass().add("attract-wide");
        words.setMinWidth(width);
        words.setMaxWidth(width);
        return new HBox(picture, words);
    }

    private HBox head() {
        var where = new VBox(styled(day, "strong", "attract-day"), styled(place, "words"));
        where.getStyleClass().add("attract-where");
        HBox.setHgrow(where, Priority.ALWAYS);
        styled(time, "attract-clock").setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(time, where);
        head.getStyleClass().add("attract-head");
        return head;
    }

    private HBox need(Presentation shown) {
        var need = new HBox(kit.icon(shown.icon()), kit.strong(texts.of(shown.title())));
        need.getStyleClass().add("attract-need");
        need.setPrefWidth(kit.tokens().panel().width());
        return need;
    }

    private HBox line(LocalizedText words) {
        var line = new HBox(kit.icon("campaign"), kit.text(texts.of(words)));
        line.getStyleClass().add("attract-told-line");
        return line;
    }

    private HBox invitation() {
        Label hand = kit.icon("touch_app");
        var both = new VBox();
        for (Language language : Language.values()) {
            var said = new Label(ChromeWords.TOUCH.text().in(language.tag()));
            said.getStyleClass().setAll(language == Language.UKRAINIAN ? "strong" : "note");
            both.getChildren().add(said);
        }
        var invitation = new HBox(hand, both);
        invitation.getStyleClass().add("invitation");
        return invitation;
    }

    private static Label styled(Label label, String... styles) {
        label.getStyleClass().setAll(styles);
        label.setWrapText(true);
        return label;
    }

    private static void show(Region region, boolean isShown) {
        region.setVisible(isShown);
        region.setManaged(isShown);
    }
}
