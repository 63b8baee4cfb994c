// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.link;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.application.Platform;

/// The one gate to the FX thread. It may stand closed while the toolkit starts, so that the first
/// questions to the agent are under way meanwhile; what comes then waits for [#open].
public final class FxExecutor implements Executor {
    private final List<Runnable> early = new ArrayList<>();
    private boolean isOpen;

    /// An open gate: the toolkit runs.
    public FxExecutor() {
        isOpen = true;
    }

    private FxExecutor(boolean isOpen) {
        this.isOpen = isOpen;
    }

    /// A gate to be opened when the toolkit runs.
    public static FxExecutor closed() {
        return new FxExecutor(false);
    }

    public synchronized void open() {
        isOpen = true;
        early.forEach(Platform::runLater);
        early.clear();
    }

    @Override
    public synchronized void execute(Runnable task) {
        if (isOpen) {
            Platform.runLater(task);
        } else {
            early.add(task);
        }
    }
}
