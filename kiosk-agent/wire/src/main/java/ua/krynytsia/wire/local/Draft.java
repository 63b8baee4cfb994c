// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.local;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import ua.krynytsia.wire.AttachedFile;
import ua.krynytsia.wire.Require;
import ua.krynytsia.wire.content.FieldValue;

/// A filled-in form on its way to the outbox.
///
/// @param id made when the form is opened; makes a double tap harmless
/// @param attachments files handed over before by [LocalPaths#ATTACHMENT]; since version 3
public record Draft(
        UUID id,
        String form,
        int version,
        String language,
        Map<String, FieldValue> answers,
        Optional<List<Attachment>> attachments) {
    private static final int MOST = 20;

    public Draft(
            UUID id, String form, int version, String language, Map<String, FieldValue> answers) {
        this(id, form, version, language, answers, Optional.empty());
    }

    public Draft {
        Require.slug("form id", form);
        Require.that(version >= 1, "a form's version begins with 1");
        Require.text("language", 12, language);
        answers = Collections.unmodifiableMap(new TreeMap<>(answers));
        attachments = attachments.map(files -> Require.list("attachments", 1, MOST, files));
    }

    public List<Attachment> listAttachments() {
        return attachments.orElse(List.of());
    }

    /// @param name what the official will see
    /// @param file as the agent answered when it took the file
    public record Attachment(String name, AttachedFile file) {
        public Attachment {
            AttachedFile.requireName(name);
        }

        /// Without the name, which the resident may have given.
        @Override
        public String toString() {
            return "Attachment[" + file.type() + "]";
        }
    }

    /// Never the words themselves.
    @Override
    public String toString() {
        return "Draft[" + id + ", " + form + " v" + version + "]";
    }
}
