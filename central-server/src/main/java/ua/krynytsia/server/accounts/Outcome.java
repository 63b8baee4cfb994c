// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.accounts;

/// How a change of accounts ended; nothing was changed unless it is done.
public enum Outcome {
    DONE,
    LOGIN_REFUSED,
    NAME_REFUSED,
    PASSWORD_REFUSED,
    /// There is an account already, or this one.
    TAKEN,
    /// No such person, organisation or author.
    UNKNOWN,
    /// Somebody must be left who may do everything.
    LAST_ADMINISTRATOR
}
