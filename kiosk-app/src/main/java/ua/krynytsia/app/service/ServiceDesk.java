// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.service;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.link.AgentLink;
import ua.krynytsia.app.link.Answer;
import ua.krynytsia.app.shell.Desk;
import ua.krynytsia.app.sound.Speaker;
import ua.krynytsia.wire.local.LocalEvent;
import ua.krynytsia.wire.service.ServicePin;
import ua.krynytsia.wire.service.ServiceSession;

/// Opens when a technician's card is held: first the PIN, within a minute, then the service board.
/// Closes by «Закінчити», after five minutes without a touch, or when the agent ends the session.
public final class ServiceDesk implements Desk {
    private static final Duration FOR_PIN = Duration.ofSeconds(60);
    private static final Duration LONGEST_REST = Duration.ofMinutes(5);

    private final Kit kit;
    private final AgentLink link;
    private final Speaker speaker;
    private final LongSupplier nanos;
    private final StackPane view = new StackPane();
    private Optional<PinPad> pad = Optional.empty();
    private Optional<ServiceBoard> board = Optional.empty();
    private long since;

    /// @param kit with words of its own: a technician's language is nobody else's
    /// @param nanos a clock that never jumps
    public ServiceDesk(Kit kit, AgentLink link, Speaker speaker, LongSupplier nanos) {
        this.kit = kit;
        this.link = link;
        this.speaker = speaker;
        this.nanos = nanos;
        view.setId("service");
        view.getStyleClass().add("service");
        view.setVisible(false);
        view.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> touched());
        link.listen(this::happened);
    }

    @Override
    public Region view() {
        return view;
    }

    @Override
    public boolean isOpen() {
        return view.isVisible();
    }

    @Override
    public String name() {
        return board.isPresent() ? "service" : "service/pin";
    }

    @Override
    public void step() {
        Duration passed = Duration.ofNanos(nanos.getAsLong() - since);
        pad.ifPresent(open -> open.left(FOR_PIN.minus(passed).plusMillis(999).toSeconds()));
        Duration limit = board.isPresent() ? LONGEST_REST : FOR_PIN;
        if (isOpen() && passed.compareTo(limit) >= 0) {
            close();
        }
        board.ifPresent(open -> open.step(nanos.getAsLong()));
    }

    @Override
    public void close() {
        board.ifPresent(ServiceBoard::close);
        board = Optional.empty();
        pad.ifPresent(PinPad::close);
        pad = Optional.empty();
        view.getChildren().clear();
        view.setVisible(false);
    }

    private void happened(LocalEvent event) {
        if (event instanceof LocalEvent.TechnicianCard) {
            card();
        } else if (event instanceof LocalEvent.Volume(int percent)) {
            speaker.volume(percent);
        }
    }

    private void card() {
        if (board.isPresent()) {
            return;
        }
        close();
        var opened = new PinPad(kit, this::enter, this::close);
        pad = Optional.of(opened);
        since = nanos.getAsLong();
        view.getChildren().setAll(opened.view());
        view.setVisible(true);
    }

    private void touched() {
        if (board.isPresent()) {
            since = nanos.getAsLong();
        }
    }

    private void enter(ServicePin pin) {
        link.service().enter(pin, this::entered);
    }

    /// An answer that comes after the pad has gone ends what nobody waits for.
    private void entered(Answer<ServiceSession> answer) {
        switch (answer) {
            case Answer.Ready<ServiceSession>(ServiceSession session) -> {
                if (pad.isPresent()) {
                    open(session);
                } else {
                    link.service().leave(session);
                }
            }
            case Answer.Refused<ServiceSession>(var refusal) ->
                    pad.ifPresent(open -> open.refused(refusal.message()));
            case Answer.Missing<ServiceSession> _, Answer.Away<ServiceSession> _ ->
                    pad.ifPresent(open -> open.refused(ServiceWords.PIN_AWAY.text()));
        }
    }

    private void open(ServiceSession session) {
        pad.ifPresent(PinPad::close);
        pad = Optional.empty();
        var opened =
                new ServiceBoard(
                        kit,
                        new Visit(link.service(), session),
                        new Tests(kit, speaker, nanos),
                        this::close);
        board = Optional.of(opened);
        since = nanos.getAsLong();
        view.getChildren().setAll(opened.view());
    }
}
