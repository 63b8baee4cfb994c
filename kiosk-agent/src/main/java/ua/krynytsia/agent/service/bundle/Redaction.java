// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.bundle;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Decides what of settings and logs may be seen. It lets through what it knows to be harmless and
/// nothing else: an unknown setting is named without its value, an unknown form of log line is only
/// counted.
///
/// Of a log line there pass the moment, the level, the class and a message of plain lower-case
/// words without digits; of its key-values only those of known keys, in a plain form; of a stack
/// trace the class of the exception, without its message, and the frames.
public final class Redaction {
    static final String WITHHELD = "(withheld)";

    private static final Set<String> SETTINGS =
            Set.of("data", "run", "ticket", "readers", "pins", "printer", "port", "service");
    private static final Set<String> KEYS =
            Set.of(
                    "action",
                    "again",
                    "code",
                    "door",
                    "edition",
                    "event",
                    "failures",
                    "kiosk",
                    "port",
                    "reader",
                    "status",
                    "task",
                    "version");
    private static final Pattern PLAIN_SETTING = Pattern.compile("[A-Za-z0-9._:/,\\[\\] -]{0,300}");
    private static final Pattern LINE =
            Pattern.compile(
                    "([0-9T:+.Z-]{19,35}) \\S+ \\S+?: (TRACE|DEBUG|INFO|WARN|ERROR) +"
                            + "([A-Za-z0-9$]{1,60}): (.*)");
    private static final Pattern MESSAGE =
            Pattern.compile("([A-Za-z]?[a-z]{0,13}(?:[ ,:;'-]{1,2}[a-z]{1,14}){0,24}\\.?)(?: |$)");
    private static final Pattern PAIR = Pattern.compile("([a-z]{1,20})=\"([^\"]*)\"");
    private static final Pattern PLAIN_VALUE = Pattern.compile("[A-Za-z0-9._:-]{1,40}");
    private static final Pattern FRAME =
            Pattern.compile(".*: *\\t?(at [A-Za-z0-9_.$/<>@]+\\([A-Za-z0-9_. :]+\\))");
    private static final Pattern THROWN =
            Pattern.compile(".*?: ((?:Caused by: )?[a-z]+(?:\\.[A-Za-z0-9_$]+)+)(?::.*)?");

    private Redaction() {}

    /// The settings, one a line.
    public static String settings(Map<String, String> settings) {
        var text = new StringBuilder();
        new TreeMap<>(settings)
                .forEach((name, value) ->
                        text.append(PLAIN_VALUE.matcher(name).matches() ? name : WITHHELD)
                                .append('=')
                                .append(isPlain(name, value) ? value : WITHHELD)
                                .append('\n'));
        return text.toString();
    }

    /// The log of journald in the form `short-iso`.
    public static String log(String journal) {
        var text = new StringBuilder();
        int[] withheld = {0};
        journal.lines()
                .forEach(line -> {
                    String seen = line(line);
                    if (seen.isEmpty()) {
                        withheld[0]++;
                    } else {
                        text.append(seen).append('\n');
                    }
                });
        return text.append(withheld[0]).append(" lines withheld\n").toString();
    }

    private static boolean isPlain(String name, String value) {
        return SETTINGS.contains(name) && PLAIN_SETTING.matcher(value).matches();
    }

    private static String line(String line) {
        Matcher logged = LINE.matcher(line);
        if (logged.matches()) {
            return logged.group(1)
                    + " "
                    + logged.group(2)
                    + " "
                    + logged.group(3)
                    + ": "
                    + message(logged.group(4));
        }
        Matcher frame = FRAME.matcher(line);
        if (frame.matches()) {
            return "    " + frame.group(1);
        }
        Matcher thrown = THROWN.matcher(line);
        return thrown.matches() ? "  " + thrown.group(1) : "";
    }

    private static String message(String said) {
        Matcher pairs = PAIR.matcher(said);
        int end = pairs.find() ? pairs.start() : said.length();
        String words = said.substring(0, end).strip();
        var text = new StringBuilder();
        text.append(MESSAGE.matcher(words + " ").matches() ? words : WITHHELD);
        pairs.reset();
        while (pairs.find()) {
            boolean isKnown =
                    KEYS.contains(pairs.group(1)) && PLAIN_VALUE.matcher(pairs.group(2)).matches();
            text.append(' ').append(pairs.group(1)).append('=');
            text.append(isKnown ? pairs.group(2) : WITHHELD);
        }
        return text.toString();
    }
}
