// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.accounts;

import ua.krynytsia.server.rights.Rights;

/// Who is asking.
///
/// @param csrf what every changing request of this session must carry
/// @param rights as they are at this request
/// @param mustChangePassword whether somebody else chose the password
public record SignedIn(Account account, String csrf, Rights rights, boolean mustChangePassword) {
    /// Whoever may read the files of this machine: the command line.
    public static final SignedIn OPERATOR =
            new SignedIn(new Account("local", "local"), "", Rights.OPERATOR, false);

    public String login() {
        return account.login();
    }

    /// Without the secret.
    @Override
    public String toString() {
        return "SignedIn[" + account.login() + "]";
    }
}
