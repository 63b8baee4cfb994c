// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.rights;

/// What there is to be allowed.
public enum Power {
    SEE_CONTENT(true),
    /// Drafts, and sending them to review.
    EDIT(true),
    /// To publish what is in review, or send it back.
    REVIEW(true),
    WITHDRAW(true),
    /// To say which organisation keeps an entry.
    KEEP_OWNERS(true),
    /// To withdraw for good: gone from everywhere, and never back.
    PURGE(true),
    /// To make an edition of all that is published.
    PUBLISH(false),
    IMPORT(false),
    SEE_REGISTER(false),
    /// To change the register of resources and to judge in an inventory.
    KEEP_REGISTER(false),
    SEE_APPEALS(false),
    SEE_KIOSKS(false),
    KEEP_KIOSKS(false),
    /// To send emergency messages to the kiosks and give the all-clear.
    WARN(false),
    SEE_JOURNAL(false),
    SEE_PEOPLE(false),
    KEEP_PEOPLE(false),
    /// What has no power of its own.
    EVERYTHING_ELSE(false);

    private final boolean ofContent;

    Power(boolean ofContent) {
        this.ofContent = ofContent;
    }

    /// Whether it may be given for a part of the content; the others are given everywhere or not at
    /// all.
    public boolean isOfContent() {
        return ofContent;
    }
}
