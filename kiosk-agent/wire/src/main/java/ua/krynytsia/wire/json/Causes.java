// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.stream.Collectors;
import ua.krynytsia.wire.WireException;

/// Jackson's complaints in words that say where and what, without the values themselves.
final class Causes {
    private Causes() {}

    static String plain(Exception failure) {
        String where = "";
        if (failure instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            where =
                    mapping.getPath().stream().map(Causes::step).collect(Collectors.joining("."))
                            + ": ";
        }
        return where + reason(failure);
    }

    private static String step(JsonMappingException.Reference step) {
        return step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName();
    }

    private static String reason(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof WireException) {
                return String.valueOf(cause.getMessage());
            }
        }
        if (failure instanceof JsonProcessingException json) {
            var place = json.getLocation();
            String at = place == null ? "" : " at line " + place.getLineNr();
            return json.getOriginalMessage() + at;
        }
        return String.valueOf(failure.getMessage());
    }
}
