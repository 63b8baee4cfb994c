// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.condition;

import java.time.Instant;
import java.util.Optional;
import javafx.scene.layout.StackPane;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.local.LocalEvent;
import ua.krynytsia.wire.service.KioskCondition;

/// What lies over session and attract picture: at most one page that says why the kiosk does not
/// serve, and the city's message. What lies below stays as it was.
public final class Covers {
    private final Kit kit;
    private final Pages pages;
    private final Runnable understood;
    private final StackPane view = new StackPane();
    private KioskCondition condition = KioskCondition.IN_SERVICE;
    private Optional<KioskId> kiosk = Optional.empty();
    private boolean isAlone;
    private boolean isInMaintenance;
    private boolean isDoorOpen;
    private Optional<LocalEvent.Message> message = Optional.empty();
    private boolean isUnderstood;
    private boolean isMakingWay;

    /// @param hotline the number of the city's contact centre
    /// @param understood told after the resident has taken the message away
    public Covers(Kit kit, String hotline, Runnable understood) {
        this.kit = kit;
        this.understood = understood;
        pages = new Pages(kit, hotline);
        view.getStyleClass().add("covers");
        draw();
    }

    /// Invisible while nothing lies over the session.
    public StackPane view() {
        return view;
    }

    public void kiosk(KioskId id) {
        if (!kiosk.equals(Optional.of(id))) {
            kiosk = Optional.of(id);
            view.getChildren().clear();
            draw();
        }
    }

    public void condition(KioskCondition now) {
        condition = now;
        draw();
    }

    /// Whether nothing at all can be shown: the safe page comes without being asked for.
    public void alone(boolean now) {
        if (isAlone != now) {
            isAlone = now;
            draw();
        }
    }

    public void maintenance(boolean isOn) {
        isInMaintenance = isOn;
        draw();
    }

    public void door(boolean isOpen) {
        isDoorOpen = isOpen;
        draw();
    }

    /// Shown until its time, to every resident anew.
    public void message(LocalEvent.Message words) {
        message = Optional.of(words);
        isUnderstood = false;
        view.getChildren().clear();
        draw();
    }

    /// Another resident: what was understood by the one before is said again.
    public void anew() {
        isUnderstood = false;
        draw();
    }

    /// While the session asks whether somebody is there, the message stands aside.
    public void makeWay(boolean now) {
        if (isMakingWay != now) {
            isMakingWay = now;
            draw();
        }
    }

    /// Takes away a message whose time is over.
    public void step(Instant now) {
        if (message.filter(words -> !now.isBefore(words.until())).isPresent()) {
            message = Optional.empty();
            draw();
        }
    }

    /// Whether a page locks the session; a message does not.
    public boolean isLocking() {
        return cover().isPresent();
    }

    /// What the layout log calls it; empty where nothing lies over the session.
    public Optional<String> name() {
        return cover().map(cover -> "cover/" + cover.id())
                .or(() -> shownMessage().map(_ -> "message"));
    }

    private Optional<Cover> cover() {
        if (isDoorOpen) {
            return Optional.of(Cover.DOOR);
        }
        return switch (condition) {
            case CALL_SERVICE -> Optional.of(Cover.CALL_SERVICE);
            case SAFE_PAGE -> Optional.of(Cover.SAFE_PAGE);
            case NOT_ENROLLED -> Optional.of(Cover.NOT_ENROLLED);
            case MAINTENANCE -> Optional.of(Cover.MAINTENANCE);
            case IN_SERVICE -> {
                if (isInMaintenance) {
                    yield Optional.of(Cover.MAINTENANCE);
                }
                yield isAlone ? Optional.of(Cover.SAFE_PAGE) : Optional.empty();
            }
        };
    }

    private Optional<LocalizedText> shownMessage() {
        return message.filter(_ -> !isUnderstood && !isMakingWay).map(LocalEvent.Message::text);
    }

    /// Builds only what is not there already, so that a page does not flicker.
    private void draw() {
        Optional<Cover> cover = cover();
        Optional<LocalizedText> words = shownMessage();
        String wanted =
                cover.map(one -> "cover-" + one.id()).orElse(words.isPresent() ? "message" : "");
        boolean isThere = view.getChildren().stream().anyMatch(node -> wanted.equals(node.getId()));
        view.setVisible(!wanted.isEmpty());
        if (isThere) {
            return;
        }
        view.getChildren().clear();
        cover.ifPresentOrElse(
                one -> view.getChildren().add(pages.page(one, kiosk)),
                () ->
                        words.ifPresent(text ->
                                view.getChildren()
                                        .add(new MessageView(kit, text, this::taken).view())));
    }

    private void taken() {
        isUnderstood = true;
        draw();
        understood.run();
    }
}
