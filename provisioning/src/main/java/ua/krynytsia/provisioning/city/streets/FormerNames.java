// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.city.streets;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import ua.krynytsia.provisioning.city.words.Texts;

/// Gives streets the names they had before, each with its last day and the act that ended it. No
/// two streets of one kind had the same name, and none is somebody's name today.
final class FormerNames {
    private final Random random;
    private final Set<String> today;
    private final List<String> soviet = Texts.lines("full/streets/former.txt");
    private final List<String> old = Texts.lines("full/streets/oldest.txt");
    private final List<String> acts = Texts.lines("full/streets/acts.txt");
    private final List<String> oldActs = Texts.lines("full/streets/oldest-acts.txt");
    private final Map<String, Deque<String>> left = new HashMap<>();

    FormerNames(Random random, Set<String> today) {
        this.random = random;
        this.today = today;
    }

    /// The former names, the latest first, as an import reads them: `вулиця Леніна (до 2016-02-19,
    /// № 46-р); …`; empty for most streets.
    String of(StreetName name) {
        var former = new ArrayList<String>();
        if (random.nextInt(100) < (name.dated() ? 50 : 10)) {
            next("soviet", soviet, name).ifPresent(was -> former.add(was + any(acts)));
        }
        if (!former.isEmpty() && random.nextInt(100) < 24) {
            next("old", old, name).ifPresent(was -> former.add(was + any(oldActs)));
        }
        return String.join("; ", former);
    }

    private Optional<String> next(String era, List<String> list, StreetName name) {
        Deque<String> names =
                left.computeIfAbsent(
                        era + name.kind().full(),
                        _ -> {
                            var shuffled = new ArrayList<>(list);
                            Collections.shuffle(shuffled, random);
                            return new ArrayDeque<>(shuffled);
                        });
        while (!names.isEmpty()) {
            String was = name.kind().full() + " " + agreed(name, names.pop());
            if (!today.contains(was)) {
                return Optional.of(was);
            }
        }
        return Optional.empty();
    }

    /// Adjectives are marked in the lists, since `Леніна` is none.
    private static String agreed(StreetName name, String listed) {
        return listed.startsWith("~")
                ? StreetName.agreed(name.kind(), listed.substring(1))
                : listed;
    }

    /// ` (до 2016-02-19, № 46-р)`.
    private String any(List<String> list) {
        String[] act = list.get(random.nextInt(list.size())).split(" *\\| *", -1);
        return " (до " + act[0] + ", " + act[1] + ")";
    }
}
