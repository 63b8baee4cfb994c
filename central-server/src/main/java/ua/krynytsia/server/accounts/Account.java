// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.accounts;

import java.util.regex.Pattern;

/// A person who administrates.
///
/// @param login what is typed at sign-in and stands in the audit
/// @param name as colleagues call them
public record Account(String login, String name) {
    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{1,63}");
    private static final int LONGEST_NAME = 200;

    /// Whether this may be a login: 2 to 64 of `a-z0-9._-`, beginning with a letter or digit.
    static boolean isLogin(String text) {
        return LOGIN.matcher(text).matches();
    }

    static boolean isName(String text) {
        return !text.isBlank() && text.length() <= LONGEST_NAME;
    }
}
