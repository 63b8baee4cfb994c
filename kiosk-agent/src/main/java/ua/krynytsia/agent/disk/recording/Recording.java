// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.disk.recording;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import ua.krynytsia.agent.disk.Step;
import ua.krynytsia.agent.disk.Witness;

/// Every step taken below one directory, which began empty. Thread-safe.
public final class Recording implements Witness {
    private final Path root;
    private final Predicate<Step> isHeard;
    private final List<Step> steps = new ArrayList<>();
    private int failAt = -1;

    private Recording(Path root, Predicate<Step> isHeard) {
        this.root = root.toAbsolutePath().normalize();
        this.isHeard = isHeard;
    }

    /// @param root need not exist
    public static Recording of(Path root) {
        return new Recording(root, _ -> true);
    }

    /// One that passes over some steps, as if the device had never been asked for them.
    public static Recording of(Path root, Predicate<Step> isHeard) {
        return new Recording(root, isHeard);
    }

    @Override
    public synchronized void before(Step step) throws IOException {
        if (steps.size() == failAt) {
            failAt = -1;
            throw new IOException("No space left on device");
        }
        if (isHeard.test(step)) {
            steps.add(step);
        }
    }

    /// How many steps were taken so far.
    public synchronized int count() {
        return steps.size();
    }

    public synchronized List<Step> steps() {
        return List.copyOf(steps);
    }

    /// The step with this number, counted from 0, fails once as a full disk does.
    public synchronized void failAt(int step) {
        failAt = step;
    }

    /// What was recorded so far, to be gone through from the beginning.
    public PowerCuts cuts() {
        return new PowerCuts(root, steps());
    }
}
