// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.opendata;

import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import ua.krynytsia.server.exchange.writing.CsvOut;
import ua.krynytsia.server.registry.Periodicity;
import ua.krynytsia.server.registry.Register;
import ua.krynytsia.server.registry.Registration;
import ua.krynytsia.wire.content.Resource;

/// The register of data sets that a holder of information publishes on data.gov.ua (recommended set
/// 1.7 of resolution 835): one row per resource, UTF-8, commas.
public final class DatasetRegister {
    /// The columns, exactly as the recommendation names them.
    public static final List<String> COLUMNS =
            List.of(
                    "identifier",
                    "title",
                    "description",
                    "accrualPeriodicity",
                    "keyword",
                    "purpose",
                    "landingPage",
                    "distributionFormat",
                    "publisherPrefLabel",
                    "publisherIdentifier",
                    "contactPointFn",
                    "contactPointHasEmail");

    private DatasetRegister() {}

    /// @param lines those that are published
    public static void write(
            List<Register.Line> lines, DatasetAddresses addresses, OutputStream out) {
        try (CsvOut csv = new CsvOut(out)) {
            csv.row(COLUMNS);
            for (Register.Line line : lines) {
                line.row()
                        .ifPresent(row ->
                                csv.row(cells(line.resource(), row.registration(), addresses)));
            }
        }
    }

    private static List<String> cells(
            Resource resource, Registration registration, DatasetAddresses addresses) {
        return List.of(
                resource.id(),
                resource.presentation().title().ukrainian(),
                resource.presentation().lead().ukrainian(),
                registration
                        .upkeep()
                        .periodicity()
                        .map(Periodicity::label)
                        .map(label -> label.ukrainian())
                        .orElse(""),
                String.join(", ", registration.keywords()),
                registration.purpose().ukrainian(),
                addresses.page(resource).toString(),
                DatasetAddresses.forms(resource).stream()
                        .map(DatasetAddresses.Form::name)
                        .collect(Collectors.joining(", ")),
                registration.author().name().ukrainian(),
                registration.author().code(),
                registration.responsible().name(),
                registration.responsible().email());
    }
}
