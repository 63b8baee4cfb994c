// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.values;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.content.FieldValue;

/// The first link of a cell; others beside it, and what is none, are left over. A host without
/// `http://` gets it; a Ukrainian host is written in its ASCII form (RFC 5891).
final class Links {
    private static final Pattern BETWEEN = Pattern.compile("[\\s;]+|,(?=\\s|https?://|www\\.)|,$");
    private static final Pattern FORM =
            Pattern.compile(
                    "(?:(https?)://)?([^/?#:@\\s]+\\.[^/?#:@\\s.]{2,})((?::\\d{1,5})?[/?#].*|:\\d{1,5})?",
                    Pattern.CASE_INSENSITIVE);

    private Links() {}

    static Reading read(String raw) {
        Optional<FieldValue> first = Optional.empty();
        var rest = new ArrayList<String>();
        for (String part : BETWEEN.split(raw.strip())) {
            if (part.isBlank()) {
                continue;
            }
            Optional<FieldValue> link = first.isEmpty() ? link(part) : Optional.empty();
            if (link.isPresent()) {
                first = link;
            } else {
                rest.add(part);
            }
        }
        return new Reading(first, String.join(" ", rest));
    }

    private static Optional<FieldValue> link(String part) {
        Matcher form = FORM.matcher(part);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            String scheme = form.group(1) == null ? "http" : form.group(1).toLowerCase(Locale.ROOT);
            String path = form.group(3) == null ? "" : form.group(3);
            String host = IDN.toASCII(form.group(2));
            URI whole = new URI(scheme + "://" + host + path);
            return Optional.of(new FieldValue.Link(URI.create(whole.toASCIIString())));
        } catch (URISyntaxException | WireException e) {
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
