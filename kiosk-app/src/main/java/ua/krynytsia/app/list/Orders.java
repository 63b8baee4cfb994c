// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.list;

import java.util.ArrayList;
import java.util.List;
import ua.krynytsia.wire.content.FieldTrait;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.content.Terms;
import ua.krynytsia.wire.local.ListOrder;

/// The orders that make sense for a resource, by what it declares; the first is taken where the
/// visitor says nothing.
final class Orders {
    private Orders() {}

    /// @param hasPlace whether it is known where this kiosk stands
    static List<ListOrder> of(Resource resource, boolean hasPlace) {
        var orders = new ArrayList<ListOrder>();
        boolean isRubric = resource.conditions().nature() instanceof Terms.Nature.Rubric;
        boolean hasDays = isListed(resource, FieldType.Date.class);
        if (hasPlace && !resource.fieldsOf(FieldType.Point.class).isEmpty()) {
            orders.add(ListOrder.NEAREST);
        }
        if (isRubric || (hasDays && orders.isEmpty())) {
            orders.add(ListOrder.NEWEST);
        }
        orders.add(ListOrder.ALPHABET);
        if (hasDays && !orders.contains(ListOrder.NEWEST)) {
            orders.add(ListOrder.NEWEST);
        }
        if (isListed(resource, FieldType.Period.class)) {
            orders.add(ListOrder.SOONEST);
        }
        if (isListed(resource, FieldType.Money.class)) {
            orders.add(ListOrder.DEAREST);
            orders.add(ListOrder.CHEAPEST);
        }
        return orders;
    }

    /// How the agent sorts without being asked.
    static ListOrder usual(Resource resource) {
        return resource.conditions().nature() instanceof Terms.Nature.Rubric
                ? ListOrder.NEWEST
                : ListOrder.ALPHABET;
    }

    static ListWords words(ListOrder order) {
        return switch (order) {
            case ALPHABET -> ListWords.BY_ALPHABET;
            case NEAREST -> ListWords.NEAREST;
            case NEWEST -> ListWords.NEWEST;
            case SOONEST -> ListWords.SOONEST;
            case DEAREST -> ListWords.DEAREST;
            case CHEAPEST -> ListWords.CHEAPEST;
        };
    }

    private static boolean isListed(Resource resource, Class<? extends FieldType> type) {
        return resource.fieldsOf(type).stream().anyMatch(field -> field.has(FieldTrait.IN_LIST));
    }
}
