// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.local;

import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import java.util.regex.Pattern;
import ua.krynytsia.wire.local.LocalPaths;

/// Lets in who addresses this machine by a loopback name and shows the token of this start; only
/// pictures and residents' files may be longer than 1 MiB.
final class Guard implements Filter {
    private static final Pattern LOOPBACK = Pattern.compile("(127\\.0\\.0\\.1|localhost)(:\\d+)?");

    private static final String PICTURES = LocalPaths.PICTURE.replace("{command}", "");
    private static final String ATTACHMENTS = LocalPaths.ATTACHMENT.replace("{hash}", "");
    private static final long LONGEST_WORDS = 1 << 20;
    private static final long LONGEST_PICTURE = 8 << 20;
    private static final Set<String> OPEN = Set.of(LocalPaths.STATUS_PAGE, LocalPaths.METRICS);

    private final byte[] expected;

    Guard(String token) {
        this.expected = ("Bearer " + token).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void filter(FilterChain chain, RoutingRequest req, RoutingResponse res) {
        String host = req.headers().value(HeaderNames.HOST).orElse("");
        if (!LOOPBACK.matcher(host).matches()) {
            res.status(Status.FORBIDDEN_403).send("This port answers to 127.0.0.1 only.");
            return;
        }
        boolean isOpen = OPEN.contains(req.path().path());
        if (!isOpen && !isAuthentic(req)) {
            res.status(Status.UNAUTHORIZED_401).send("Read the access file again.");
            return;
        }
        long longest = longest(req.path().path());
        if (req.headers().contentLength().orElse(0) > longest) {
            res.status(Status.REQUEST_ENTITY_TOO_LARGE_413)
                    .send("At most " + longest + " bytes here.");
            return;
        }
        chain.proceed();
    }

    /// A file that is too long is refused by its own route, in words for the resident.
    private static long longest(String path) {
        if (path.startsWith(ATTACHMENTS)) {
            return Long.MAX_VALUE;
        }
        return path.startsWith(PICTURES) ? LONGEST_PICTURE : LONGEST_WORDS;
    }

    private boolean isAuthentic(RoutingRequest req) {
        String shown = req.headers().value(HeaderNames.AUTHORIZATION).orElse("");
        return MessageDigest.isEqual(expected, shown.getBytes(StandardCharsets.UTF_8));
    }
}
