// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.demo;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import ua.krynytsia.app.window.Detail;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.provisioning.stack.Stack;
import ua.krynytsia.provisioning.visitor.Shape;
import ua.krynytsia.provisioning.visitor.Stand;

/// A picture of every screen and state, off the display of the running app: both panels, each in
/// every look; then the states, once for each panel.
final class Gallery {
    private final Stack stack;
    private final Path pictures;
    private final List<Look> looks;
    private final PrintWriter out;

    Gallery(Stack stack, Path pictures, List<String> variants, PrintWriter out) {
        this.stack = stack;
        this.pictures = pictures;
        this.looks = Stream.of(Look.values()).filter(look -> look.isAmong(variants)).toList();
        this.out = out;
        if (looks.isEmpty()) {
            throw new ProvisioningException("no such variants: " + String.join(",", variants));
        }
    }

    /// @return the exit status: 0 when every way was found and no law of layout is broken
    int hang() {
        try {
            Files.createDirectories(pictures);
        } catch (IOException e) {
            throw new ProvisioningException("cannot make the folder " + pictures, e);
        }
        var album = new Album(pictures, out);
        for (Shape shape : Shape.values()) {
            hang(shape, album);
        }
        album.bind();
        album.problems().forEach(out::println);
        out.printf(
                "%d pictures in %s, %d problems%n",
                album.size(), pictures.resolve("index.html"), album.problems().size());
        out.flush();
        return album.problems().isEmpty() ? 0 : 1;
    }

    private void hang(Shape shape, Album album) {
        var plan =
                new Stand.Plan(
                        stack.work(), shape, Detail.WORDS, List.of("--patience", "0.5"), List.of());
        try (Stand stand = Stand.at(stack, plan)) {
            for (Look look : looks) {
                album.begin();
                tolerantly(
                        album,
                        shape + " " + look.folder(),
                        () -> new Screens(new Tour(stand, album, look), look).walk());
            }
        }
        try (Stand stand = Stand.at(stack, plan)) {
            tolerantly(
                    album,
                    shape + " states",
                    () -> new States(stack, new Tour(stand, album, Look.USUAL_UK)).walk());
        }
    }

    /// What does not come in one series does not take the others with it.
    private static void tolerantly(Album album, String series, Runnable walk) {
        try {
            walk.run();
        } catch (ProvisioningException e) {
            album.problem(series + " ended early: " + e.getMessage());
        }
    }
}
