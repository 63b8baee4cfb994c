// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.disk.recording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import ua.krynytsia.agent.disk.DiskException;
import ua.krynytsia.agent.disk.Step;

/// A recording, replayed step by step; at each of them the power may be cut as often as one likes.
public final class PowerCuts {
    private final Path root;
    private final List<Step> steps;
    private final Names names = new Names();
    private int taken;

    PowerCuts(Path root, List<Step> steps) {
        this.root = root;
        this.steps = steps;
    }

    /// Goes on until so many steps are taken.
    ///
    /// @throws IllegalArgumentException for fewer than are taken already, or more than there are
    public PowerCuts after(int count) {
        if (count < taken || count > steps.size()) {
            throw new IllegalArgumentException(count + " steps after " + taken);
        }
        while (taken < count) {
            take(steps.get(taken));
            taken++;
        }
        return this;
    }

    /// Writes what a cut now leaves into a directory.
    ///
    /// @param into empty or absent
    /// @param seed the same one leaves the same
    public void leave(Unforced unforced, long seed, Path into) {
        var random = new SplittableRandom(seed);
        try {
            Files.createDirectories(into);
            for (Map.Entry<Path, Content> file : names.left(unforced, random).entrySet()) {
                Path place = into.resolve(file.getKey());
                Files.createDirectories(place.getParent());
                Files.write(place, left(file.getValue(), unforced, random));
            }
        } catch (IOException e) {
            throw new DiskException("cannot lay out what a power cut leaves", e);
        }
    }

    private static byte[] left(Content content, Unforced unforced, RandomGenerator random) {
        return switch (unforced) {
            case LOST -> content.forced();
            case KEPT -> content.seen();
            case TORN -> content.torn(random);
            case REORDERED -> content.reordered(random);
        };
    }

    private void take(Step step) {
        switch (step) {
            case Step.Create(Path file) -> names.create(inside(file));
            case Step.Write write ->
                    names.find(inside(write.file()))
                            .ifPresent(it -> it.write(write.at(), write.content()));
            case Step.Truncate(Path file, long length) ->
                    names.find(inside(file)).ifPresent(it -> it.truncate(length));
            case Step.Force(Path file) -> names.find(inside(file)).ifPresent(Content::force);
            case Step.MakeDirectory(Path directory) -> names.makeDirectory(inside(directory));
            case Step.Rename(Path from, Path to) -> names.rename(inside(from), inside(to));
            case Step.Remove(Path file) -> names.remove(inside(file));
            case Step.ForceDirectory(Path directory) -> names.force(inside(directory));
        }
    }

    private Path inside(Path file) {
        return root.relativize(file);
    }
}
