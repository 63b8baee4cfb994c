// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.demo;

import java.time.Duration;
import java.util.List;

/// Every screen a resident can come to, one visit, in one look.
final class Screens {
    private static final Duration FIRST_MAP = Duration.ofSeconds(2);

    /// How far down large letters may push a tile.
    private static final int MOST_PAGES = 4;

    private static final Duration SOON = Duration.ofMillis(1200);
    private static final String[] DEEPER = {"resource-pharmacies", "resource-", "section-", "way-"};

    private final Tour tour;
    private final Look look;

    Screens(Tour tour, Look look) {
        this.tour = tour;
        this.look = look;
    }

    /// From the attract picture to the end of the visit.
    void walk() {
        tour.leave();
        if (look == Look.USUAL_UK) {
            tour.picture("attract");
        }
        tour.go("home", "attract");
        tour.await("the first screen", "tile-");
        ask();
        tour.picture("home");
        doors();
        list();
        building();
        catalogue();
        search();
        map();
        new Appeal(tour, look).walk();
        overlays();
        finish();
    }

    private void ask() {
        if (look.isEnglish()) {
            tour.go("English", "language");
        }
        if (!look.chips().isEmpty() && tour.go("comfort", "nav-comfort")) {
            look.chips().forEach(chip -> tour.go(chip, chip));
            tour.go("the screen again", "comfort-close");
        }
    }

    /// Each door of the home screen, and the first one behind it.
    private void doors() {
        for (String tile : tiles()) {
            String name = tile.substring("tile-".length());
            if (tour.visit("door-" + name, tile) && tour.goIfThere("resource-", "section-")) {
                tour.picture("door-" + name + "-inside");
            }
            tour.home();
        }
        if (tour.goIfThere("announcement")) {
            tour.picture("announcement");
            tour.home();
        }
    }

    private List<String> tiles() {
        return tour.ids().stream().filter(id -> id.startsWith("tile-")).distinct().toList();
    }

    private void list() {
        if (!isListOpen()) {
            tour.missing("list");
            return;
        }
        tour.picture("list");
        if (tour.goIfThere("list-order")) {
            tour.picture("list-orders");
            tour.goIfThere("order-", "sort-", "list-order");
        }
        if (tour.goIfThere("list-narrow")) {
            tour.picture("list-facets");
            tour.goIfThere("choice-");
            tour.goIfThere("facets-done");
            tour.picture("list-narrowed");
            tour.goIfThere("list-reset");
        }
        if (tour.goIfThere("list-find")) {
            tour.picture("list-find");
            tour.goIfThere("list-find-close");
        }
        card();
        tour.home();
    }

    private void card() {
        if (!tour.visit("card", "row-")) {
            return;
        }
        if (tour.goIfThere("card-down", "entry-down", "card-scroll-down")) {
            tour.picture("card-further-down");
        }
        if (tour.goIfThere("take-along")) {
            tour.picture("card-take-along");
            tour.goIfThere("take-along-close");
        }
        if (tour.goIfThere("entry-map")) {
            tour.pause(FIRST_MAP);
            tour.picture("card-on-map");
        }
    }

    /// The first list that is found behind the doors.
    private boolean isListOpen() {
        for (String tile : tiles()) {
            tour.go(tile, tile);
            for (int depth = 0; depth < 2; depth++) {
                if (tour.comes(SOON, "row-") || !tour.goIfThere(DEEPER)) {
                    break;
                }
            }
            if (tour.comes(SOON, "row-") && tour.has("list-")) {
                return true;
            }
            tour.home();
        }
        return false;
    }

    private void building() {
        if (!isBehindADoor("building")) {
            tour.missing("building");
            return;
        }
        tour.picture("building-street");
        tour.type(look.isEnglish() ? "st" : "пар");
        tour.picture("building-street-typed");
        if (tour.comes(SOON, "street-") && tour.visit("building-houses", "street-")) {
            tour.visit("building-passport", "house-");
        }
        tour.home();
    }

    private void catalogue() {
        if (!isBehindADoor("catalogue")) {
            tour.missing("catalogue");
            return;
        }
        tour.picture("catalogue");
        if (tour.goIfThere("by-author")) {
            tour.picture("catalogue-by-author");
        }
        if (tour.goIfThere("by-alphabet")) {
            tour.picture("catalogue-by-alphabet");
        }
        tour.home();
    }

    /// On the home screen, or behind one of its tiles.
    private boolean isBehindADoor(String door) {
        if (tour.goIfThere(door, "tile-" + door)) {
            return true;
        }
        for (int page = 0; page < MOST_PAGES && tour.goIfThere("home-scroll-down"); page++) {
            tour.pause(SOON);
            if (tour.goIfThere("tile-" + door)) {
                return true;
            }
        }
        for (String tile : tiles()) {
            tour.go(tile, tile);
            if (tour.comes(SOON, door) && tour.goIfThere(door)) {
                return true;
            }
            tour.home();
        }
        return false;
    }

    private void search() {
        tour.visit("search-empty", "search-bar");
        tour.type(look.isEnglish() ? "library" : "бібліотека");
        tour.await("results", "result-", "row-");
        tour.picture("search-found");
        tour.visit("card-found", "result-", "row-");
        tour.home();
        searched("search-corrected", look.isEnglish() ? "librari" : "бібліотика");
        searched("search-nothing", look.isEnglish() ? "qwxzj" : "щґюєї");
        searched("search-services", look.isEnglish() ? "passport" : "паспорт");
    }

    private void searched(String name, String words) {
        tour.go("search", "search-bar");
        tour.type(words);
        tour.picture(name);
        tour.home();
    }

    private void map() {
        if (!tour.goIfThere("open-map", "tile-map") && !isBehindADoor("map-city")) {
            tour.missing("map");
            return;
        }
        tour.pause(FIRST_MAP);
        tour.picture("map");
        if (tour.goIfThere("map-layers")) {
            tour.picture("map-layers");
            tour.goIfThere("map-layers");
        }
        if (tour.goIfThere("map-list")) {
            tour.picture("map-list");
            tour.goIfThere("map-sheet-close");
        }
        tour.home();
    }

    private void overlays() {
        if (tour.visit("help", "nav-help")) {
            tour.go("the screen again", "help-close");
        }
        if (tour.visit("comfort", "nav-comfort")) {
            tour.go("the screen again", "comfort-close");
        }
    }

    private void finish() {
        tour.go("the end", "nav-finish");
        tour.goIfThere("leave-yes");
        tour.await("the attract picture", "attract");
    }
}
