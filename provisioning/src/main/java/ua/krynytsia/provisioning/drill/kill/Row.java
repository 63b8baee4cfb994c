// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.drill.kill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.provisioning.drill.filing.OneForm;
import ua.krynytsia.rules.seal.AtRest;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.fleet.Submission;
import ua.krynytsia.wire.json.WireJson;
import ua.krynytsia.wire.local.SubmittedReceipt;

/// An appeal as it stands in the server's database, opened with the server's own keys.
///
/// @param index which of the drill's appeals it says it is
/// @param sequence the kiosk's own count of it, from inside the envelope
/// @param pinMark what the PIN is compared with
record Row(String id, String number, String pinMark, int index, long sequence) {
    private static final String QUERY = "select id, number, pin_hmac, content from appeal";

    /// @param server the data folder of a server that is not running
    static List<Row> listAll(Path server) {
        Bytes key = key(server, "appeals");
        Path database = server.resolve("database").resolve("krynytsia").toAbsolutePath();
        String url = "jdbc:h2:file:" + database + ";IFEXISTS=TRUE";
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                ResultSet rows = connection.createStatement().executeQuery(QUERY)) {
            var all = new ArrayList<Row>();
            while (rows.next()) {
                all.add(of(rows, key));
            }
            return all;
        } catch (SQLException e) {
            throw new ProvisioningException("cannot read the database " + database, e);
        }
    }

    /// Whether the resident who holds this receipt finds this appeal by it.
    ///
    /// @param pins the server's key for PINs
    boolean isFoundBy(SubmittedReceipt receipt, Bytes pins) {
        return number.equals(receipt.number())
                && pinMark.equals(AtRest.mark(pins, "appeal " + id, receipt.pin()));
    }

    static Bytes key(Path server, String name) {
        Path file = server.resolve("keys").resolve(name + ".key");
        try {
            return Bytes.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new ProvisioningException("cannot read the key " + file, e);
        }
    }

    private static Row of(ResultSet row, Bytes key) throws SQLException {
        String id = row.getString("id");
        byte[] content = row.getBytes("content");
        if (content == null) {
            return new Row(id, "", "", -1, 0);
        }
        byte[] json = AtRest.unlock(key, "appeal " + id, Bytes.of(content)).toArray();
        Submission submission = WireJson.read(json, Submission.class);
        return new Row(
                id,
                String.valueOf(row.getString("number")),
                String.valueOf(row.getString("pin_hmac")),
                OneForm.index(submission),
                submission.origin().sequence());
    }
}
