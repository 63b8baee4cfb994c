// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.registry;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import ua.krynytsia.wire.content.Provenance;
import ua.krynytsia.wire.content.Resource;

/// The resources that the register speaks of, wherever they are kept.
public interface ResourceDesk {
    List<Resource> listResources();

    /// One transaction over the register and the resources.
    <T> T change(String who, Function<Open, T> work);

    /// An open transaction.
    interface Open {
        Handle handle();

        Optional<Resource> find(String resource);

        /// Shows residents whose the resource is and how fresh; the same again changes nothing.
        void show(Resource resource, Provenance provenance);
    }
}
