// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.link;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ua.krynytsia.wire.local.ListOrder;

/// Which entries of a resource are wanted, and in which order.
///
/// @param district a district's id, or `outside`
/// @param facets a value for each of some facet fields
/// @param words what must be found in them
/// @param order other than the usual one
public record ListQuery(
        Optional<String> district,
        Map<String, String> facets,
        Optional<String> words,
        Optional<ListOrder> order) {
    /// All of them as usual.
    public static final ListQuery ALL =
            new ListQuery(Optional.empty(), Map.of(), Optional.empty(), Optional.empty());

    public ListQuery {
        facets = Collections.unmodifiableMap(new TreeMap<>(facets));
    }

    /// As the parameters of a request, each begun by `&`.
    String parameters() {
        var text = new StringBuilder();
        district.ifPresent(id -> text.append("&district=").append(encoded(id)));
        facets.forEach(
                (field, value) -> text.append("&facet=").append(encoded(field + ":" + value)));
        words.ifPresent(typed -> text.append("&q=").append(encoded(typed)));
        order.ifPresent(by -> text.append("&sort=").append(by.word()));
        return text.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
