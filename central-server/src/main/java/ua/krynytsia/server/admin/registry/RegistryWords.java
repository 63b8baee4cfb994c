// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.registry;

import java.util.List;
import java.util.Optional;
import ua.krynytsia.server.registry.Basis;
import ua.krynytsia.server.registry.Inventory;
import ua.krynytsia.server.registry.Register;
import ua.krynytsia.server.registry.RegisterRow;
import ua.krynytsia.server.registry.Registration;
import ua.krynytsia.wire.LocalizedText;

/// What [RegistryApi] hears and says, as JSON.
public final class RegistryWords {
    private RegistryWords() {}

    /// @param lacks what is missing before the resource is published
    /// @param revision 0 where the register does not know the resource
    public record Line(
            String resource,
            LocalizedText title,
            Optional<Registration> registration,
            long revision,
            String state,
            List<LocalizedText> lacks) {
        static Line of(Register.Line line) {
            return new Line(
                    line.resource().id(),
                    line.resource().presentation().title(),
                    line.row().map(RegisterRow::registration),
                    line.row().map(RegisterRow::revision).orElse(0L),
                    line.row().map(row -> row.state().name()).orElse("MISSING"),
                    line.lacks());
        }
    }

    /// @param expectedRevision the one that was read; 0 for a new entry
    public record Change(Registration registration, long expectedRevision, Optional<Basis> basis) {}

    public record Renewal(Optional<Basis> basis) {}

    public record Campaign(String title) {}

    public record CampaignId(String id) {}

    public record Judgement(Inventory.Verdict verdict, Optional<Basis> basis) {}

    public record Refusal(LocalizedText reason) {}
}
