// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.publishing;

import ua.krynytsia.server.ServerException;

/// A plan was cancelled while it was about to be run; its edition is not made.
final class NoLongerWaitingException extends ServerException {
    NoLongerWaitingException() {
        super("this publication does not wait any more");
    }
}
