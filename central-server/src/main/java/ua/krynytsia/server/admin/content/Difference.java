// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.krynytsia.server.admin.ValueWords;
import ua.krynytsia.server.http.Tongue;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.FieldDefinition;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.content.Showing;

/// A field, or the showing, in which versions of an entry differ.
///
/// @param before from where both began
public record Difference(String label, String before, String theirs, String yours) {
    static List<Difference> between(
            Resource resource, Optional<Entry> before, Entry theirs, Entry yours, Tongue tongue) {
        var found = new ArrayList<Difference>();
        for (FieldDefinition field : resource.fields()) {
            if (!theirs.value(field.id()).equals(yours.value(field.id()))) {
                found.add(
                        new Difference(
                                tongue.say(field.label()),
                                words(field, before.flatMap(it -> it.value(field.id())), tongue),
                                words(field, theirs.value(field.id()), tongue),
                                words(field, yours.value(field.id()), tongue)));
            }
        }
        if (!theirs.showing().equals(yours.showing())) {
            found.add(
                    new Difference(
                            tongue.say("Коли й де показувати", "When and where it is shown"),
                            showing(before.flatMap(Entry::showing), tongue),
                            showing(theirs.showing(), tongue),
                            showing(yours.showing(), tongue)));
        }
        return List.copyOf(found);
    }

    private static String showing(Optional<Showing> showing, Tongue tongue) {
        return showing.map(it -> showing(it, tongue)).orElse("—");
    }

    private static String showing(Showing showing, Tongue tongue) {
        var words = new ArrayList<String>();
        words.add(tongue.say("відколи: ", "from: ") + tongue.moment(showing.from()));
        showing.until()
                .ifPresent(end -> words.add(tongue.say("до: ", "until: ") + tongue.moment(end)));
        words.addAll(showing.districts());
        words.addAll(showing.kiosks());
        if (showing.pinned()) {
            words.add(tongue.say("закріплено", "pinned"));
        }
        return String.join("; ", words);
    }

    private static String words(FieldDefinition field, Optional<FieldValue> value, Tongue tongue) {
        return value.map(known -> ValueWords.of(field.type(), known, tongue)).orElse("—");
    }
}
