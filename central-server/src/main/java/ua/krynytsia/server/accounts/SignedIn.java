// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.accounts;

/// Who is asking.
///
/// @param csrf what every changing request of this session must carry
public record SignedIn(Account account, String csrf) {
    public String login() {
        return account.login();
    }

    /// Without the secret.
    @Override
    public String toString() {
        return "SignedIn[" + account.login() + "]";
    }
}
