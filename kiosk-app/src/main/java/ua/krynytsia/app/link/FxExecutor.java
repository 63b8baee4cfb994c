// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.link;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/// The one gate to the FX thread.
public final class FxExecutor implements Executor {
    @Override
    public void execute(Runnable task) {
        Platform.runLater(task);
    }
}
