// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.known;

/// What the files of one import know of each other. One thread.
public record ImportMemory(Foreseen foreseen, StreetBooks streets) {
    public static ImportMemory empty() {
        return new ImportMemory(new Foreseen(), new StreetBooks());
    }
}
