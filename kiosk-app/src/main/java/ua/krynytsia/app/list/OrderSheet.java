// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.list;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.controls.Touchable;
import ua.krynytsia.app.parts.Flow;
import ua.krynytsia.wire.local.ListOrder;

/// The orders in which a list may stand, in place of the list.
final class OrderSheet {
    private OrderSheet() {}

    /// @param now the present one
    static Node of(Kit kit, List<ListOrder> orders, ListOrder now, Consumer<ListOrder> choose) {
        var chips = new Flow(kit.units(0.8));
        for (ListOrder order : orders) {
            Touchable chip =
                    kit.chip(
                            "order-" + order.word(),
                            kit.texts().of(Orders.words(order)),
                            () -> choose.accept(order));
            chip.setChosen(order == now);
            chips.getChildren().add(chip);
        }
        var sheet =
                new VBox(kit.units(0.8), kit.strong(kit.texts().of(ListWords.CHOOSE_ORDER)), chips);
        return kit.scroll("orders", sheet);
    }
}
