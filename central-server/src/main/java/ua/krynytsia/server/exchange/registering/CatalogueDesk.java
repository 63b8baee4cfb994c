// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.registering;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import ua.krynytsia.server.catalogue.Catalogue;
import ua.krynytsia.server.catalogue.Edit;
import ua.krynytsia.server.registry.Register;
import ua.krynytsia.server.registry.ResourceDesk;
import ua.krynytsia.wire.content.Provenance;
import ua.krynytsia.wire.content.Resource;

/// The catalogue's resources as the register sees them.
record CatalogueDesk(Catalogue catalogue) implements ResourceDesk {
    @Override
    public List<Resource> listResources() {
        return catalogue.listResources();
    }

    @Override
    public <T> T change(String who, Function<Open, T> work) {
        return catalogue.edit(who, edit -> work.apply(new OpenEdit(edit)));
    }

    private record OpenEdit(Edit edit) implements Open {
        @Override
        public Handle handle() {
            return edit.handle();
        }

        @Override
        public Optional<Resource> find(String resource) {
            return edit.findResource(resource);
        }

        @Override
        public void show(Resource resource, Provenance provenance) {
            edit.declare(Register.shown(resource, provenance));
        }
    }
}
