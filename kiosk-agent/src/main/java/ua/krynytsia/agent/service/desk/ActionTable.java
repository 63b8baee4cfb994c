// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import ua.krynytsia.agent.supervise.Sleeper;
import ua.krynytsia.wire.LocalizedText;

/// Everything that a technician may ask for, in the order in which it is shown. What is offered
/// follows the state: the maintenance notice is put up or taken away, each known card can be
/// forgotten.
public final class ActionTable implements Supplier<List<ServiceAction>> {
    private final Ports ports;
    private final List<ServiceAction> further;
    private final MachineActions machine;
    private final CardActions cards;
    private final List<PinActions> pins;

    /// @param further what other parts offer
    public ActionTable(Ports ports, List<ServiceAction> further, Sleeper sleeper) {
        var waiting = new Waiting(sleeper);
        this.ports = ports;
        this.further = List.copyOf(further);
        this.machine = new MachineActions(ports);
        this.cards = new CardActions(ports.readers(), waiting);
        this.pins = ports.pins().map(set -> new PinActions(set, waiting)).stream().toList();
    }

    @Override
    public List<ServiceAction> get() {
        var actions = new ArrayList<>(machine.list());
        actions.addAll(machine.maintenance());
        actions.addAll(further);
        actions.addAll(cards.list());
        ports.printer().map(ActionTable::print).ifPresent(actions::add);
        pins.forEach(set -> actions.addAll(set.list()));
        return actions;
    }

    private static ServiceAction print(Ports.TestPrint printer) {
        return ServiceAction.of(
                "test-printer",
                LocalizedText.of("Надрукувати пробний чек", "Print a test receipt"),
                printer::print);
    }
}
