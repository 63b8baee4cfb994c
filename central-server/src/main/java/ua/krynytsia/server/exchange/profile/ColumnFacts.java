// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.profile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import ua.krynytsia.server.exchange.values.Reading;
import ua.krynytsia.server.exchange.values.Words;
import ua.krynytsia.wire.content.FieldType;

/// What the values of one column of an unknown file have in common. Takes the same memory whatever
/// the length of the file.
final class ColumnFacts {
    private static final int MOST_OPTIONS = 12;
    private static final int LONGEST_OPTION = 80;
    private static final Pattern PHONE_FORM =
            Pattern.compile(".*(\\+?380[\\s()-]*\\d|\\(0\\d{2,4}\\)|\\b0\\d{2}[\\s-]).*");
    private static final Pattern DATE_FORM =
            Pattern.compile("\\d{1,4}[-./]\\d{1,2}[-./]\\d{1,4}.*");

    private final Map<String, Integer> words = new LinkedHashMap<>();
    private final Distinct distinct = new Distinct();
    private boolean manyWords;
    private long filled;
    private long phones;
    private long links;
    private long emails;
    private long yesNo;
    private long numbers;
    private int longest;

    void add(String raw) {
        filled++;
        String word = Words.line(raw);
        longest = Math.max(longest, word.length());
        distinct.add(word);
        numbers += Reading.number(raw).isPresent() ? 1 : 0;
        emails += raw.contains("@") && reads(new FieldType.Email(), raw) ? 1 : 0;
        links += isLink(raw) ? 1 : 0;
        yesNo += reads(new FieldType.YesNo(), raw) ? 1 : 0;
        boolean phone = !DATE_FORM.matcher(raw).matches() && reads(new FieldType.Phone(), raw);
        phones += phone ? 1 : 0;
        phoneForms += phone && PHONE_FORM.matcher(raw).matches() ? 1 : 0;
        if (!manyWords) {
            words.merge(word, 1, Integer::sum);
            manyWords = words.size() > MOST_OPTIONS || longest > LONGEST_OPTION;
        }
    }

    private long phoneForms;

    long filled() {
        return filled;
    }

    boolean mostly(long count) {
        return filled > 0 && count * 5 >= filled * 4;
    }

    boolean arePhones(boolean named) {
        return named ? filled > 0 && phones * 2 >= filled : mostly(phoneForms);
    }

    boolean areEmails() {
        return mostly(emails);
    }

    boolean areLinks() {
        return mostly(links);
    }

    boolean areYesNo() {
        return filled > 0 && yesNo == filled && !mostly(numbers);
    }

    boolean areNumbers() {
        return filled > 0 && numbers == filled;
    }

    /// Few words that come again and again.
    boolean isChoice() {
        return !manyWords && words.size() >= 2 && filled >= 3L * words.size() && !areNumbers();
    }

    Iterable<String> options() {
        return words.keySet();
    }

    /// No value stands twice among those that were looked at.
    boolean isUnique() {
        return distinct.isUnique();
    }

    int longest() {
        return longest;
    }

    private static boolean isLink(String raw) {
        String low = raw.strip();
        return !raw.contains("@")
                && (low.startsWith("http") || low.startsWith("www."))
                && reads(new FieldType.Link(), raw);
    }

    private static boolean reads(FieldType type, String raw) {
        return Reading.of(type, raw).value().isPresent();
    }
}
