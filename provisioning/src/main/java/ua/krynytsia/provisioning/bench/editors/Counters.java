// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.bench.editors;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import ua.krynytsia.provisioning.ProvisioningException;

/// A resource whose entries are numbers, as a folder to import.
final class Counters {
    private static final String CITY =
            """
            {"sections":[{"kind":"section","id":"bench","presentation":{"title":{"uk":"Лічильники",\
            "en":"Counters"},"lead":{"uk":"Лічильники"},"icon":"city","order":1}}],
            "resources":[{"kind":"resource","id":"counters","section":"bench","presentation":{"title":\
            {"uk":"Лічильники","en":"Counters"},"lead":{"uk":"Лічильники"},"icon":"touch","order":1},\
            "provenance":{"author":{"uk":"Виконком"}},"titleField":"name","fields":[
            {"id":"name","label":{"uk":"Число","en":"Number"},"type":{"kind":"text","minLength":1,\
            "maxLength":20,"multiline":false},"traits":["required"]}]}],
            "forms":[],"layers":[],"settings":[]}
            """;
    private static final String IMPORTS =
            """
            {"imports":[{"file":"counters.csv","resource":"counters","key":["Код"],"headerRows":1,
            "columns":{"Число":"name"}}]}
            """;

    private Counters() {}

    static Path write(Path folder, int entries) {
        var rows = new StringBuilder("Код,Число\n");
        for (int n = 0; n < entries; n++) {
            rows.append("entry-").append(n).append(",0\n");
        }
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("city.json"), CITY);
            Files.writeString(folder.resolve("imports.json"), IMPORTS);
            Files.writeString(folder.resolve("counters.csv"), rows);
            return folder;
        } catch (IOException e) {
            throw new ProvisioningException("cannot write " + folder, e);
        }
    }
}
