// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.bench.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.provisioning.stack.AgentProcess;
import ua.krynytsia.wire.json.WireJson;
import ua.krynytsia.wire.local.EntryLine;
import ua.krynytsia.wire.local.EntryPage;
import ua.krynytsia.wire.local.LocalPaths;
import ua.krynytsia.wire.local.SearchAnswer;

/// The kiosk's own search, over HTTP at the agent's loopback port, as the app asks it. The answer
/// proper counts; what stands below it as a mere mention does not.
final class AgentEngine implements Engine {
    private static final int SHOWN = 30;
    private static final int PAGE = 100;

    private final AgentProcess agent;

    AgentEngine(AgentProcess agent) {
        this.agent = agent;
    }

    @Override
    public String name() {
        return "kiosk-agent, HTTP";
    }

    @Override
    public void ask(String query) {
        if (agent.get(path(query, SHOWN)).length == 0) {
            throw new ProvisioningException("the agent says nothing to '" + query + "'");
        }
    }

    @Override
    public Set<String> find(String query) {
        var keys = new TreeSet<String>();
        SearchAnswer answer = WireJson.read(agent.get(path(query, PAGE)), SearchAnswer.class);
        for (SearchAnswer.Group group : answer.groups()) {
            add(group.lines(), keys);
            for (int offset = group.lines().size(); offset < group.total(); offset += PAGE) {
                String rest =
                        LocalPaths.ENTRIES.replace("{id}", group.resource())
                                + "?q="
                                + encoded(query)
                                + "&offset="
                                + offset
                                + "&limit="
                                + PAGE;
                add(WireJson.read(agent.get(rest), EntryPage.class).lines(), keys);
            }
        }
        if (keys.size() != answer.total()) {
            throw new ProvisioningException(
                    "'" + query + "' counts " + answer.total() + " and lists " + keys.size());
        }
        return keys;
    }

    @Override
    public void close() {
        // the process is stopped by whoever started it
    }

    private static void add(Iterable<EntryLine> lines, Set<String> keys) {
        lines.forEach(line -> keys.add(line.resource() + "/" + line.id()));
    }

    private static String path(String query, int limit) {
        return LocalPaths.SEARCH + "?q=" + encoded(query) + "&limit=" + limit;
    }

    private static String encoded(String query) {
        return URLEncoder.encode(query, StandardCharsets.UTF_8);
    }
}
