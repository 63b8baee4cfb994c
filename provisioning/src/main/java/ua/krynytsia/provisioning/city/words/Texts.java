// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.city.words;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import ua.krynytsia.provisioning.ProvisioningException;

/// The program's own files of words.
public final class Texts {
    private static final String FOLDER = "/ua/krynytsia/provisioning/city/";
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private Texts() {}

    public static String text(String file) {
        try (InputStream in = Texts.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new ProvisioningException("the program lacks its own file " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ProvisioningException("cannot read the program's own file " + file, e);
        }
    }

    public static JsonNode yaml(String file) {
        try {
            return YAML.readTree(text(file));
        } catch (IOException e) {
            throw new ProvisioningException("the file " + file + " is not valid YAML", e);
        }
    }

    /// The lines of a text file, without blank ones and those that begin with `#`.
    public static List<String> lines(String file) {
        return text(file)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                .toList();
    }

    public static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
