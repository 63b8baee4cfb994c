// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.shell;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
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
import ua.krynytsia.wire.local.EntryLine;
import ua.krynytsia.wire.local.Home;
import ua.krynytsia.wire.local.HomeTile;
import ua.krynytsia.wire.local.LocalState;

/// What the kiosk knows of the present edition outside any session: the home screen's contents, the
/// time of the edition, the attract screen.
final class Contents {
    private static final LocalizedText NONE = LocalizedText.of("");

    /// The agent starts before the screen, in seconds.
    private static final long LONGEST_START = TimeUnit.SECONDS.toNanos(10);

    /// An edition that is taken in sooner is not worth a word.
    private static final long QUICK = TimeUnit.SECONDS.toNanos(2);

    /// Announcements come and go by their own time.
    private static final long ASKS_AGAIN = TimeUnit.MINUTES.toNanos(5);

    private final Plan plan;
    private final AgentLink link;
    private final AttractView attract;
    private final Runnable changed;
    private final Consumer<LocalState> told;
    private final long begin;
    private Optional<Home> home = Optional.empty();
    private Optional<LocalDateTime> time = Optional.empty();
    private boolean isAnswered;
    private boolean hasEdition;
    private Optional<Sha256> picture = Optional.empty();
    private Optional<Long> updatingSince = Optional.empty();
    private long lastAsked;

    /// @param changed told after each change of the home contents or of the edition
    /// @param told the agent's state whenever it is known anew
    Contents(
            Plan plan,
            AgentLink link,
            AttractView attract,
            Runnable changed,
            Consumer<LocalState> told) {
        this.plan = plan;
        this.link = link;
        this.attract = attract;
        this.changed = changed;
        this.told = told;
        begin = plan.touch().nanos().getAsLong();
        lastAsked = begin;
        attract.words(ChromeWords.KIOSK.text(), NONE);
    }

    Optional<Home> home() {
        return home;
    }

    /// When the present edition was issued.
    Optional<LocalDateTime> time() {
        return time;
    }

    /// Whether there is nothing to show: the agent has not answered since the start, or it holds no
    /// edition.
    boolean isHopeless() {
        if (home.filter(known -> !known.sections().isEmpty()).isPresent()) {
            return false;
        }
        return isAnswered ? !hasEdition : plan.touch().nanos().getAsLong() - begin > LONGEST_START;
    }

    /// This edition is shown from now on.
    void edition(EditionNumber number) {
        if (home.map(Home::edition).filter(number::equals).isEmpty()) {
            ask();
        }
    }

    void ask() {
        lastAsked = plan.touch().nanos().getAsLong();
        link.home(this::homeCame);
        askState();
    }

    /// Ten times a second.
    void step(LocalDateTime now) {
        attract.time(now);
        if (plan.touch().nanos().getAsLong() - lastAsked > ASKS_AGAIN) {
            ask();
        }
    }

    /// Another edition is being taken in, or that is over.
    void updating(boolean isOn) {
        updatingSince = isOn ? Optional.of(plan.touch().nanos().getAsLong()) : Optional.empty();
    }

    /// Whether that has been going on for a while.
    boolean isUpdating() {
        long now = plan.touch().nanos().getAsLong();
        return updatingSince.filter(since -> now - since > QUICK).isPresent();
    }

    /// Only what the kiosk may do.
    void askState() {
        link.state(this::stateCame);
    }

    private void homeCame(Answer<Home> answer) {
        if (answer instanceof Answer.Ready<Home>(Home now) && !home.equals(Optional.of(now))) {
            home = Optional.of(now);
            tell(now);
            changed.run();
            link.document(DocumentKey.setting("attract"), Setting.class, this::attractCame);
        }
    }

    private void tell(Home now) {
        attract.place(now.place().map(EntryLine::title).orElse(NONE));
        attract.announcements(now.listAnnouncements().stream().map(EntryLine::title).toList());
        attract.needs(
                now.tiles()
                        .map(tiles -> tiles.stream().map(HomeTile::presentation).toList())
                        .orElseGet(() ->
                                now.sections().stream()
                                        .map(tile -> tile.section().presentation())
                                        .toList()));
    }

    private void stateCame(Answer<LocalState> answer) {
        if (answer instanceof Answer.Ready<LocalState>(LocalState state)) {
            time =
                    state.contentTime()
                            .map(at -> LocalDateTime.ofInstant(at, plan.clock().getZone()));
            hasEdition = !state.edition().equals(EditionNumber.NONE);
            isAnswered = true;
            told.accept(state);
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
