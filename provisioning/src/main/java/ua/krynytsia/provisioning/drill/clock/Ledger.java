// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.drill.clock;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import ua.krynytsia.provisioning.ProvisioningException;

/// What the database of a server that was stopped says.
///
/// @param appeals rows
/// @param numbers different receipt numbers among them
/// @param misdated appeals said to be submitted more than five minutes from their registration
/// @param certificates that were ever issued to the kiosk
/// @param ended those of them that are no longer in force
record Ledger(int appeals, int numbers, int misdated, int certificates, int ended) {
    /// @param server its data folder
    static Ledger read(Path server) {
        Path database = server.resolve("database").resolve("krynytsia").toAbsolutePath();
        String url = "jdbc:h2:file:" + database + ";IFEXISTS=TRUE";
        try (Connection connection = DriverManager.getConnection(url, "sa", "")) {
            return new Ledger(
                    count(connection, "count(*) from appeal"),
                    count(connection, "count(distinct number) from appeal"),
                    count(
                            connection,
                            """
                            count(*) from appeal where submitted is null or
                            abs(datediff(second, submitted, registered)) > 300\
                            """),
                    count(connection, "count(*) from certificate"),
                    count(connection, "count(*) from certificate where ends is not null"));
        } catch (SQLException e) {
            throw new ProvisioningException("cannot read the database " + database, e);
        }
    }

    boolean isHeld(int receipts) {
        boolean isOnceEach = appeals == receipts && numbers == receipts;
        return isOnceEach && misdated == 0 && certificates == 1 && ended == 0;
    }

    String words() {
        return String.format(
                Locale.ROOT,
                "%,d on the server with %,d numbers, %,d misdated, %,d certificates issued",
                appeals,
                numbers,
                misdated,
                certificates);
    }

    private static int count(Connection connection, String what) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select " + what)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
