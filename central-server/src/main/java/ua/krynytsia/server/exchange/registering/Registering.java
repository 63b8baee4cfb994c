// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.registering;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import ua.krynytsia.server.catalogue.Edit;
import ua.krynytsia.server.registry.Periodicity;
import ua.krynytsia.server.registry.Register;
import ua.krynytsia.server.registry.Registration;
import ua.krynytsia.wire.content.Resource;

/// Enters imported resources in the register with what their files say of them. Where they name no
/// responsible person, the coordinator stands there until a person names one; such an entry is
/// shown as assumed.
public final class Registering {
    private static final Registration.Responsible COORDINATOR =
            new Registration.Responsible(
                    "Координатор інформаційних ресурсів міста", "coordinator@city.invalid");

    private final Optional<Register> register;
    private final RegisterPart told;
    private final String who;

    /// The resources of which the bundle says itself when they were renewed.
    private final Set<String> dated;

    /// For a file that comes alone: what it changes was renewed today.
    public static Registering alone(Optional<Register> register, String who) {
        return new Registering(register, RegisterPart.NOTHING, Set.of(), who);
    }

    /// For the files of a bundle.
    ///
    /// @param dated the resources of which the bundle says itself how fresh they are; what it
    ///   changes of the others was renewed today
    public static Registering ofBundle(
            Optional<Register> register, RegisterPart told, Set<String> dated, String who) {
        return new Registering(register, told, dated, who);
    }

    private Registering(
            Optional<Register> register, RegisterPart told, Set<String> dated, String who) {
        this.dated = Set.copyOf(dated);
        this.register = register;
        this.told = told;
        this.who = who;
    }

    /// The resource as it is to be declared: with its source and freshness by the register.
    public Resource entered(Resource resource, Edit edit) {
        return register.map(book ->
                        Register.shown(resource, book.assume(edit.handle(), wish(resource), who)))
                .orElse(resource);
    }

    /// Notes that an import has changed entries of a resource.
    public void changed(Resource resource, Edit edit) {
        register.filter(_ -> !dated.contains(resource.id()))
                .flatMap(book -> book.renewed(edit.handle(), resource.id(), who))
                .ifPresent(provenance -> edit.declare(Register.shown(resource, provenance)));
    }

    private Registration wish(Resource resource) {
        return told.resources().orElse(List.of()).stream()
                .filter(one -> one.resource().equals(resource.id()))
                .findFirst()
                .orElseGet(() -> assumed(resource));
    }

    private Registration assumed(Resource resource) {
        var provenance = resource.provenance();
        return new Registration(
                resource.id(),
                new Registration.Author(provenance.author(), ""),
                told.responsible().orElse(COORDINATOR),
                new Registration.Upkeep(
                        rhythm(resource), provenance.updated(), provenance.nextUpdate()),
                resource.presentation().lead(),
                List.of(resource.presentation().title().ukrainian()));
    }

    /// The slowest that reaches the next update; empty where the days are not told.
    private static Optional<Periodicity> rhythm(Resource resource) {
        var provenance = resource.provenance();
        return provenance
                .updated()
                .flatMap(last ->
                        provenance
                                .nextUpdate()
                                .flatMap(next ->
                                        List.of(Periodicity.values()).stream()
                                                .skip(1)
                                                .filter(each -> !each.after(last).isBefore(next))
                                                .findFirst()));
    }
}
