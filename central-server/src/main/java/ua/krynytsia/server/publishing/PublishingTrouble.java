// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.publishing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ua.krynytsia.server.ServerException;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.EditionNumber;

/// What the command line says of publications: above all why nothing was published, and what to do
/// about it.
public final class PublishingTrouble {
    private PublishingTrouble() {}

    public static ServerException gaps(List<Gap> gaps) {
        return new ServerException(
                gaps.stream()
                        .map(gap ->
                                "  "
                                        + gap.kiosk()
                                        + ": "
                                        + gap.document()
                                        + " "
                                        + gap.field()
                                        + ", "
                                        + gap.kind().in("en"))
                        .collect(
                                Collectors.joining(
                                        "\n",
                                        "nothing is published: these terminals cannot show\n",
                                        "\nupdate their program, or publish with --acknowledge")));
    }

    public static ServerException behind(EditionNumber number) {
        return new ServerException(
                "terminals have edition "
                        + number
                        + ", unknown here: bring the newest backup back, or publish"
                        + " with --continue-above");
    }

    public static ServerException rollingOut(EditionNumber number) {
        return new ServerException(
                "edition "
                        + number
                        + " is on its way to all terminals: wait for it, or take it back with"
                        + " roll-back");
    }

    public static ServerException noEdition(EditionNumber number) {
        return new ServerException(
                "there is no edition "
                        + number
                        + " to go back to, or something in it was withdrawn for good");
    }

    /// After a withdrawal for good.
    ///
    /// @param referred what refers to documents that stay in the content for that reason
    /// @return that it is done
    /// @throws ServerException where something stays
    public static String withdrawn(Map<DocumentKey, List<String>> referred) {
        if (referred.isEmpty()) {
            return "withdrawn for good: nothing of it is published or kept any more";
        }
        throw new ServerException(
                referred.entrySet().stream()
                        .map(it -> "  " + it.getKey() + ": " + String.join(", ", it.getValue()))
                        .collect(
                                Collectors.joining(
                                        "\n",
                                        "withdrawn from every edition for good, but the authors"
                                                + " still have what others refer to:\n",
                                        "\ntake the references out and withdraw it again")));
    }
}
