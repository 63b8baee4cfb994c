// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.values;

import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.content.FieldValue;

/// The first e-mail of a cell; others beside it, and what is none, are left over. A Cyrillic letter
/// that looks Latin, typed by mistake among Latin ones, is put right.
final class Emails {
    private static final Pattern BETWEEN = Pattern.compile("[\\s;,]+");
    private static final Pattern ASCII = Pattern.compile("\\p{ASCII}+");
    private static final String CYRILLIC = "аеорсухіАВЕКМНОРСТУХІ";
    private static final String LATIN = "aeopcyxiABEKMHOPCTYXI";

    private Emails() {}

    static Reading read(String raw) {
        Optional<FieldValue> first = Optional.empty();
        var rest = new ArrayList<String>();
        for (String part : BETWEEN.split(raw.strip())) {
            if (part.isBlank()) {
                continue;
            }
            Optional<FieldValue> email = first.isEmpty() ? email(part) : Optional.empty();
            if (email.isPresent()) {
                first = email;
            } else {
                rest.add(part);
            }
        }
        return new Reading(first, String.join("; ", rest));
    }

    private static Optional<FieldValue> email(String part) {
        String latin = latin(part.replaceFirst("^mailto:", ""));
        if (!ASCII.matcher(latin).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new FieldValue.Email(latin));
        } catch (WireException e) {
            return Optional.empty();
        }
    }

    private static String latin(String part) {
        var text = new StringBuilder(part);
        for (int i = 0; i < text.length(); i++) {
            int at = CYRILLIC.indexOf(text.charAt(i));
            if (at >= 0) {
                text.setCharAt(i, LATIN.charAt(at));
            }
        }
        return text.toString();
    }
}
