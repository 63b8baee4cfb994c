// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.outbox;

import ua.krynytsia.agent.AgentException;

/// A draft names a file that is not here: it was never handed over, or was erased since. It helps
/// to add it once more.
public final class AttachmentGoneException extends AgentException {
    public AttachmentGoneException() {
        super("cannot accept a form: a file that it names is not here");
    }
}
