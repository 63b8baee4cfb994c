// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.bench.editors;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ua.krynytsia.provisioning.stack.AdminApi;

/// What the server has, against what it said it took.
final class Ledger {
    private final AdminApi api;
    private final String resource;

    Ledger(AdminApi api, String resource) {
        this.api = api;
        this.resource = resource;
    }

    /// How many accepted saves are not in the revisions as they were written, or were overwritten
    /// by somebody who had not seen them: the counter of an entry is the number of its accepted
    /// saves.
    long lost(List<Accepted> accepted, int entries) {
        var byEntry = new HashMap<String, Set<Accepted>>();
        accepted.forEach(it -> byEntry.computeIfAbsent(it.entry(), _ -> new HashSet<>()).add(it));
        long lost = accepted.size() - byEntry.values().stream().mapToInt(Set::size).sum();
        for (int n = 0; n < entries; n++) {
            String entry = "entry-" + n;
            lost += lost(entry, byEntry.getOrDefault(entry, Set.of()));
        }
        return lost;
    }

    private long lost(String entry, Set<Accepted> accepted) {
        JsonNode revisions =
                api.get("/admin/api/v1/entries/" + resource + "/" + entry + "/revisions").body();
        var kept = new HashSet<Accepted>();
        long newest = 0;
        for (JsonNode revision : revisions) {
            JsonNode name = revision.path("entry").path("values").path("name");
            long count = Long.parseLong(name.path("text").path("uk").asText("0"));
            newest = Math.max(newest, count);
            long number = revision.path("revision").asLong();
            kept.add(new Accepted(entry, number, count, revision.path("changedBy").asText()));
        }
        long missing = accepted.stream().filter(it -> !kept.contains(it)).count();
        return missing + Math.abs(newest - accepted.size());
    }
}
