// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.city.words;

import java.time.LocalDate;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.krynytsia.provisioning.ProvisioningException;

/// What a row draws by lot.
///
/// | slot | gives |
/// |---|---|
/// | `r:1-9` | a whole number; `r4:1-9` with leading zeros to four digits |
/// | `d1:2.5-9.0` | a number with one digit behind the dot |
/// | `m:500-90000` | a sum in hryvnias, `1250.00` |
/// | `date:-400..30` | a day, counted from [#TODAY] |
/// | `period:-30..10:5..40` | two days: the first counted from today, the second from the first |
/// | `time:8-18` | a full or half hour, `09:30` |
/// | `phone` | a telephone number that reaches nobody |
/// | `yes` | `так` in two cases of three, else `ні` |
public final class Chance {
    /// The day on which the demo city stands still.
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /// In the national plan no subscriber's number begins with 0 (0 is the trunk prefix), so that
    /// behind the city's code 56 nobody answers.
    private static final String NOBODY = "+380560";

    private static final Pattern KIND = Pattern.compile("[0-9]*:.*");
    private static final Pattern WHOLE = Pattern.compile("r([0-9]*):([0-9]+)-([0-9]+)");
    private static final Pattern DECIMAL = Pattern.compile("d([1-3]):([0-9.]+)-([0-9.]+)");
    private static final Pattern MONEY = Pattern.compile("m:([0-9]+)-([0-9]+)");
    private static final Pattern DATE = Pattern.compile("date:(-?[0-9]+)\\.\\.(-?[0-9]+)");
    private static final Pattern PERIOD =
            Pattern.compile("period:(-?[0-9]+)\\.\\.(-?[0-9]+):([0-9]+)\\.\\.([0-9]+)");
    private static final Pattern TIME = Pattern.compile("time:([0-9]+)-([0-9]+)");

    private final Random random;

    Chance(Random random) {
        this.random = random;
    }

    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    String draw(String slot) {
        return switch (KIND.matcher(slot).replaceFirst("")) {
            case "phone" -> NOBODY + between(100_000, 999_999);
            case "yes" -> random.nextInt(3) == 0 ? "ні" : "так";
            case "r" -> whole(matched(WHOLE, slot));
            case "d" -> decimal(matched(DECIMAL, slot));
            case "m" -> money(matched(MONEY, slot));
            case "date" -> day(matched(DATE, slot)).toString();
            case "period" -> period(matched(PERIOD, slot));
            case "time" -> time(matched(TIME, slot));
            default -> throw new ProvisioningException("nobody can draw {" + slot + "}");
        };
    }

    /// A sum between the word's `low` and `high`, as people write it: 1 234 567,50 ₴.
    String spelledMoney(Word word) {
        int whole = between(whole(word, "low"), whole(word, "high"));
        String digits = Integer.toString(whole).replaceAll("\\B(?=(...)+$)", "\u00a0");
        return digits + "," + between(10, 99) + "\u00a0₴";
    }

    private static int whole(Word word, String part) {
        return Integer.parseInt(word.part(part));
    }

    private String whole(Matcher slot) {
        String digits = Integer.toString(between(number(slot, 2), number(slot, 3)));
        int width = slot.group(1).isEmpty() ? 1 : number(slot, 1);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }

    private String decimal(Matcher slot) {
        int places = number(slot, 1);
        long unit = 1;
        for (int i = 0; i < places; i++) {
            unit *= 10;
        }
        long low = Math.round(Double.parseDouble(slot.group(2)) * unit);
        long high = Math.round(Double.parseDouble(slot.group(3)) * unit);
        long drawn = between(Math.toIntExact(low), Math.toIntExact(high));
        String fraction = Long.toString(unit + drawn % unit).substring(1);
        return drawn / unit + "." + fraction;
    }

    private String money(Matcher slot) {
        int hryvnias = between(number(slot, 1), number(slot, 2));
        String kopecks = random.nextInt(3) > 0 ? "00" : Integer.toString(between(10, 99));
        return hryvnias + "." + kopecks;
    }

    private LocalDate day(Matcher slot) {
        return TODAY.plusDays(between(number(slot, 1), number(slot, 2)));
    }

    private String period(Matcher slot) {
        LocalDate from = day(slot);
        return from + "/" + from.plusDays(between(number(slot, 3), number(slot, 4)));
    }

    private String time(Matcher slot) {
        int hour = between(number(slot, 1), number(slot, 2));
        return (hour < 10 ? "0" : "") + hour + (random.nextBoolean() ? ":00" : ":30");
    }

    private static int number(Matcher slot, int group) {
        return Integer.parseInt(slot.group(group));
    }

    private static Matcher matched(Pattern pattern, String slot) {
        Matcher matcher = pattern.matcher(slot);
        if (!matcher.matches()) {
            throw new ProvisioningException("{" + slot + "} is not written as " + pattern);
        }
        return matcher;
    }
}
