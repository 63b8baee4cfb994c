// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import ua.krynytsia.wire.Bytes;

/// One row of an answer; valid only while it is being read.
public final class Row {
    private final ResultSet result;

    Row(ResultSet result) {
        this.result = result;
    }

    public String text(String column) {
        try {
            String value = result.getString(column);
            return value == null ? "" : value;
        } catch (SQLException e) {
            throw new StoreException("cannot read the column " + column, e);
        }
    }

    public Bytes bytes(String column) {
        try {
            byte[] value = result.getBytes(column);
            return Bytes.of(value == null ? new byte[0] : value);
        } catch (SQLException e) {
            throw new StoreException("cannot read the column " + column, e);
        }
    }
}
