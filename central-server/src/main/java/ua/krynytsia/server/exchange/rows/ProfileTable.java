// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.rows;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import ua.krynytsia.server.exchange.profile.ImportProfile;
import ua.krynytsia.server.exchange.profile.Plan;
import ua.krynytsia.wire.json.WireJson;

/// How files of a name were read before.
///
///     import_profile(file_name, resource, origin, profile)
public final class ProfileTable {
    private final Handle handle;

    public ProfileTable(Handle handle) {
        this.handle = handle;
    }

    /// What was learnt about files of this name from such an origin.
    public Optional<ImportProfile> find(String fileName, Plan.Origin origin) {
        return handle.createQuery(
                        """
                        select profile from import_profile
                        where file_name = :file and origin = :origin
                        """)
                .bind("file", fileName)
                .bind("origin", origin.name())
                .map((rows, context) -> WireJson.read(rows.getBytes(1), ImportProfile.class))
                .findOne();
    }

    /// Replaces what was known about files of the profile's name.
    public void put(ImportProfile profile, Plan.Origin origin) {
        handle.createUpdate(
                        """
                        merge into import_profile t
                        using (select cast(:file as varchar(254)) as file_name) s
                            on t.file_name = s.file_name
                        when matched then update set resource = :resource, origin = :origin,
                            profile = :profile
                        when not matched then insert (file_name, resource, origin, profile)
                            values (:file, :resource, :origin, :profile)
                        """)
                .bind("file", profile.file())
                .bind("resource", profile.resource())
                .bind("origin", origin.name())
                .bind("profile", WireJson.write(profile))
                .execute();
    }
}
