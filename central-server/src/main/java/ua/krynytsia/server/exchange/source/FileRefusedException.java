// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.source;

import ua.krynytsia.server.ServerException;
import ua.krynytsia.wire.LocalizedText;

/// Nothing of this file is taken. The reason says what to mend; the same bytes are refused again.
public final class FileRefusedException extends ServerException {
    private final transient LocalizedText reason;

    public FileRefusedException(LocalizedText reason) {
        super(reason.in(LocalizedText.ENGLISH));
        this.reason = reason;
    }

    public FileRefusedException(String ukrainian, String english) {
        this(LocalizedText.of(ukrainian, english));
    }

    public LocalizedText reason() {
        return reason;
    }
}
