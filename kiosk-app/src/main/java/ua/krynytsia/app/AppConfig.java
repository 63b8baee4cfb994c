// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ua.krynytsia.app.speech.VoiceCommand;
import ua.krynytsia.app.theme.Contrast;
import ua.krynytsia.app.theme.Panel;
import ua.krynytsia.app.window.Detail;
import ua.krynytsia.app.window.LayoutLog;

/// The command line.
///
/// @param agentAccess the file where the agent writes port and token
/// @param diagonalInches of the panel, by the installer's tape measure
/// @param bottomEdgeMm how high above the floor the picture's lower edge hangs
/// @param window the size of a window on a desk; empty for the whole glass
/// @param patience multiplies every time the screen waits for a touch
/// @param hotline whom to call while contents name nobody
/// @param layoutLog where to write what lies where on the glass, and how much of it
/// @param speech how the screen is read aloud
public record AppConfig(
        Path agentAccess,
        double diagonalInches,
        double bottomEdgeMm,
        Optional<WindowSize> window,
        double patience,
        Contrast contrast,
        String hotline,
        Optional<LayoutLog.Wanted> layoutLog,
        Speech speech) {
    public static final String USAGE =
            """
            The screen of a Krynytsia information kiosk.

              --agent-access FILE     where the agent writes its port and token (required)
              --diagonal-inches D     diagonal of the panel, in inches (32)
              --bottom-edge-mm H      how high the picture's lower edge hangs above the floor (500)
              --size WxH              a window of this size instead of the whole glass
              --patience FACTOR       multiplies the times the screen waits for a touch (1)
              --contrast calm|strong  the set of colours (calm)
              --hotline NUMBER        whom to call while contents name nobody (1520)
              --layout-log FILE       append what can be touched and where, as lines of JSON
              --layout-detail HOW     how much of it: targets; laws, also the box, size and contrast
                                      of every text; words, also the words that stand on the glass,
                                      for measuring with made-up contents only (targets)
              --voice-command LINE    the program that speaks: text in, WAV out, {language} is uk or en
                                      (espeak-ng -v {language} -s 150 --stdin --stdout)
              --voice-sounds DIR      phrases spoken by a person, uk/PHRASE.wav and en/PHRASE.wav
              --help                  this text
            """;

    private static final List<String> FLAGS =
            List.of(
                    "--agent-access",
                    "--diagonal-inches",
                    "--bottom-edge-mm",
                    "--size",
                    "--patience",
                    "--contrast",
                    "--hotline",
                    "--layout-log",
                    "--layout-detail",
                    "--voice-command",
                    "--voice-sounds");
    private static final double MOST_PATIENCE = 100;
    private static final Pattern SIZE = Pattern.compile("([0-9]{3,5})x([0-9]{3,5})");

    public AppConfig {
        if (!(patience > 0 && patience <= MOST_PATIENCE)) {
            throw new AppException("--patience must be above 0 and at most 100");
        }
    }

    /// @throws AppException where a flag is unknown, lacks its value or has an impossible one
    public static AppConfig parse(List<String> line) {
        Map<String, String> flags = flags(line);
        String access = flags.get("--agent-access");
        if (access == null) {
            throw new AppException("--agent-access FILE is missing: where does the agent write?");
        }
        return new AppConfig(
                Path.of(access),
                number(flags, "--diagonal-inches", 32),
                number(flags, "--bottom-edge-mm", Panel.USUAL_BOTTOM_EDGE_MM),
                Optional.ofNullable(flags.get("--size")).map(AppConfig::size),
                number(flags, "--patience", 1),
                one(Contrast.values(), flags.getOrDefault("--contrast", "calm"), "--contrast"),
                flags.getOrDefault("--hotline", "1520"),
                layoutLog(flags),
                speech(flags));
    }

    private static Optional<LayoutLog.Wanted> layoutLog(Map<String, String> flags) {
        Detail detail =
                one(
                        Detail.values(),
                        flags.getOrDefault("--layout-detail", "targets"),
                        "--layout-detail");
        return Optional.ofNullable(flags.get("--layout-log"))
                .map(file -> new LayoutLog.Wanted(Path.of(file), detail));
    }

    private static Map<String, String> flags(List<String> line) {
        var flags = new HashMap<String, String>();
        for (int i = 0; i < line.size(); i += 2) {
            String flag = line.get(i);
            if (!FLAGS.contains(flag)) {
                throw new AppException("unknown option " + flag + "; --help lists them");
            }
            if (i + 1 == line.size()) {
                throw new AppException(flag + " needs a value after it");
            }
            flags.put(flag, line.get(i + 1));
        }
        return flags;
    }

    private static double number(Map<String, String> flags, String flag, double usual) {
        String text = flags.get(flag);
        if (text == null) {
            return usual;
        }
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new AppException(flag + " must be a number such as 32, but is " + text);
        }
    }

    private static WindowSize size(String text) {
        Matcher matcher = SIZE.matcher(text);
        if (!matcher.matches()) {
            throw new AppException("--size must be like 1080x1920, but is " + text);
        }
        return new WindowSize(
                Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    private static <E extends Enum<E>> E one(E[] all, String name, String flag) {
        return Arrays.stream(all)
                .filter(value -> value.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() ->
                        new AppException(
                                flag + " must be one of " + names(all) + ", but is " + name));
    }

    private static String names(Enum<?>[] all) {
        return Arrays.stream(all)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private static Speech speech(Map<String, String> flags) {
        String command = flags.getOrDefault("--voice-command", "");
        if (flags.containsKey("--voice-command") && command.isBlank()) {
            throw new AppException("--voice-command must name a program such as espeak-ng");
        }
        return new Speech(
                command.isBlank() ? VoiceCommand.ESPEAK : VoiceCommand.parse(command),
                Optional.ofNullable(flags.get("--voice-sounds")).map(Path::of));
    }

    /// @param command the program that speaks
    /// @param sounds a folder of phrases spoken by a person
    public record Speech(VoiceCommand command, Optional<Path> sounds) {}

    /// In pixels.
    public record WindowSize(int width, int height) {}
}
