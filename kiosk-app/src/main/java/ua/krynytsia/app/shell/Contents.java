// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.shell;

import java.time.LocalDateTime;
import java.util.Optional;
import javafx.scene.image.Image;
import ua.krynytsia.app.chrome.AttractView;
import ua.krynytsia.app.chrome.ChromeWords;
import ua.krynytsia.app.link.AgentLink;
import ua.krynytsia.app.link.Answer;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.content.MediaReference;
import ua.krynytsia.wire.content.Setting;
import ua.krynytsia.wire.local.Home;
import ua.krynytsia.wire.local.LocalState;

/// What the kiosk knows of the present edition outside any session: the home screen's contents, the
/// time of the edition, the attract screen.
final class Contents {
    private static final LocalizedText NONE = LocalizedText.of("");

    private final Plan plan;
    private final AgentLink link;
    private final AttractView attract;
    private final Runnable changed;
    private final Runnable dated;
    private Optional<Home> home = Optional.empty();
    private Optional<LocalDateTime> time = Optional.empty();
    private Optional<Sha256> picture = Optional.empty();

    /// @param changed told after each change of the home contents or of the edition
    /// @param dated told when the time of the edition is known
    Contents(Plan plan, AgentLink link, AttractView attract, Runnable changed, Runnable dated) {
        this.plan = plan;
        this.link = link;
        this.attract = attract;
        this.changed = changed;
        this.dated = dated;
        attract.words(ChromeWords.KIOSK.text(), NONE);
    }

    Optional<Home> home() {
        return home;
    }

    /// When the present edition was issued.
    Optional<LocalDateTime> time() {
        return time;
    }

    /// This edition is shown from now on.
    void edition(EditionNumber number) {
        if (home.map(Home::edition).filter(number::equals).isEmpty()) {
            ask();
        }
    }

    void ask() {
        link.home(this::homeCame);
        link.state(this::stateCame);
    }

    private void homeCame(Answer<Home> answer) {
        if (answer instanceof Answer.Ready<Home>(Home now) && !home.equals(Optional.of(now))) {
            home = Optional.of(now);
            changed.run();
            link.document(DocumentKey.setting("attract"), Setting.class, this::attractCame);
        }
    }

    private void stateCame(Answer<LocalState> answer) {
        if (answer instanceof Answer.Ready<LocalState>(LocalState state)) {
            time =
                    state.contentTime()
                            .map(at -> LocalDateTime.ofInstant(at, plan.clock().getZone()));
            dated.run();
        }
    }

    private void attractCame(Answer<Setting> answer) {
        if (!(answer instanceof Answer.Ready<Setting>(Setting setting))) {
            return;
        }
        attract.words(
                setting.texts().getOrDefault("title", ChromeWords.KIOSK.text()),
                setting.texts().getOrDefault("lead", NONE));
        draw(Optional.ofNullable(setting.media().get("picture")).map(MediaReference::hash));
    }

    private void draw(Optional<Sha256> wanted) {
        if (wanted.equals(picture)) {
            return;
        }
        picture = wanted;
        double side = plan.tokens().panel().height();
        wanted.ifPresentOrElse(
                hash -> link.picture(hash, side, side, this::pictureCame),
                () -> attract.picture(Optional.empty()));
    }

    private void pictureCame(Answer<Image> answer) {
        if (answer instanceof Answer.Ready<Image>(Image image)) {
            attract.picture(Optional.of(image).filter(whole -> !whole.isError()));
        }
    }
}
