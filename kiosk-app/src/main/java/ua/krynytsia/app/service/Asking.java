// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.service;

import javafx.scene.layout.Region;
import ua.krynytsia.app.chrome.Overlay;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.controls.QrCode;
import ua.krynytsia.app.i18n.Words;
import ua.krynytsia.app.theme.Panel;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.service.ServiceOutcome;

/// The pages around an action: is it meant, it is going on, what came of it.
final class Asking {
    /// A code of two thousand letters is still read from an arm's length.
    private static final double QR_MM = 220;

    private static final double QR_SHARE = 0.42;

    private Asking() {}

    static Region sure(Kit kit, LocalizedText warning, Runnable act, Runnable back) {
        return new Overlay(
                        kit,
                        "warning",
                        kit.texts().of(ServiceWords.SURE),
                        kit.texts().of(warning),
                        kit.primary("service-no", "arrow_back", ServiceWords.NOT_DO, back),
                        kit.secondary("service-yes", "check", ServiceWords.DO, act))
                .view();
    }

    static Region working(Kit kit) {
        return new Overlay(
                        kit,
                        "hourglass_empty",
                        kit.texts().of(ServiceWords.WORKING),
                        kit.texts().of(ServiceWords.WORKING_LEAD))
                .view();
    }

    static Region outcome(Kit kit, ServiceOutcome outcome, Runnable close) {
        return told(
                kit, outcome, outcome.isDone() ? ServiceWords.DONE : ServiceWords.NOT_DONE, close);
    }

    /// Of a test that the screen made itself.
    static Region verdict(Kit kit, ServiceOutcome outcome, Runnable close) {
        return told(kit, outcome, outcome.isDone() ? TestWords.PASSED : TestWords.FLAWED, close);
    }

    private static Region told(Kit kit, ServiceOutcome outcome, Words title, Runnable close) {
        var page =
                new Overlay(
                                kit,
                                outcome.isDone() ? "check_circle" : "error",
                                kit.texts().of(title),
                                kit.texts().of(outcome.words()))
                        .view();
        page.setId("service-outcome");
        page.getStyleClass().add(outcome.isDone() ? "outcome-done" : "outcome-not");
        outcome.qr()
                .flatMap(words -> QrCode.of(words, side(kit.tokens().panel())))
                .ifPresent(code -> {
                    page.getChildren().removeFirst();
                    code.setId("service-qr");
                    page.getChildren().addAll(code, kit.note(kit.texts().of(ServiceWords.SCAN)));
                });
        page.getChildren().add(kit.primary("service-close", "check", ServiceWords.CLOSE, close));
        return page;
    }

    private static double side(Panel panel) {
        double room = Math.min(panel.width(), panel.height()) * QR_SHARE;
        return Math.min(panel.px(QR_MM), Math.floor(room));
    }
}
