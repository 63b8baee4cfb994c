// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.demo;

import java.time.Duration;

/// An appeal from its door to its receipt: each kind of question once, the question before what was
/// typed is lost, the review.
final class Appeal {
    private static final Duration FIRST_MAP = Duration.ofSeconds(2);
    private static final Duration SOON = Duration.ofMillis(1500);
    private static final int MOST_QUESTIONS = 30;
    private static final String PHRASE = "біля будинку не горить ліхтар";
    private static final String ENGLISH_PHRASE = "the lamp is out by our house";

    private final Tour tour;
    private final Look look;
    private boolean isTyped;

    Appeal(Tour tour, Look look) {
        this.tour = tour;
        this.look = look;
    }

    void walk() {
        tour.go("appeals", "tile-appeals", "tile-");
        if (!tour.visit("question-choice", "form-appeal", "form-")) {
            tour.home();
            return;
        }
        for (int i = 0; i < MOST_QUESTIONS && !tour.has("submit"); i++) {
            if (!answer()) {
                break;
            }
            tour.pause(Duration.ofMillis(250));
        }
        if (!tour.has("submit")) {
            tour.missing("review");
            tour.home();
            return;
        }
        tour.picture("review");
        place();
        tour.go("the receipt", "submit");
        tour.await("the receipt", "receipt-");
        tour.picture("receipt");
        tour.home();
    }

    /// A question typed into needs «Далі»; a choice leads on by itself.
    ///
    /// @return whether there was anything to do
    private boolean answer() {
        if (tour.has("key-")) {
            write();
            return tour.goIfThere("next");
        }
        return tour.goIfThere("answer-");
    }

    /// One of those that the review offers.
    private void place() {
        if (tour.goIfThere("edit-place")) {
            tour.await("the map", "map-");
            tour.pause(FIRST_MAP);
            tour.picture("question-place");
            tour.goIfThere("answer-place-here", "previous");
            tour.await("the review again", "submit");
        }
    }

    private void write() {
        if (tour.has("key-ц")) {
            tour.type(PHRASE);
        } else if (look.isEnglish() && tour.has("key-q")) {
            tour.type(ENGLISH_PHRASE);
        } else {
            return;
        }
        if (!isTyped) {
            isTyped = true;
            tour.picture("question-typed");
            if (tour.goIfThere("nav-home")) {
                tour.picture("leave-question");
                tour.go("the form again", "leave-no");
            }
        }
        if (tour.comes(SOON, "street-")) {
            tour.picture("question-address");
            tour.goIfThere("street-");
            tour.goIfThere("house-");
        }
    }
}
