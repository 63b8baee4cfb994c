// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire;

/// The name of a published document: `section/…`, `resource/…`, `entry/<resource>/<id>`, `form/…`,
/// `layer/…`, `vocabulary/…` or `setting/…`. Ordered as ASCII text, which is the order of an
/// edition's digest and of its snapshot.
public record DocumentKey(String value) implements Comparable<DocumentKey> {
    private static final int MAX_LENGTH = 200;

    public DocumentKey {
        Require.atMost("document key", MAX_LENGTH, value);
        String[] parts = value.split("/", -1);
        Require.that(parts.length >= 2, "a document key must be kind/id, but is '" + value + "'");
        for (String part : parts) {
            Require.slug("each part of a document key", part);
        }
    }

    public static DocumentKey section(String id) {
        return new DocumentKey("section/" + id);
    }

    public static DocumentKey resource(String id) {
        return new DocumentKey("resource/" + id);
    }

    public static DocumentKey entry(String resource, String id) {
        return new DocumentKey("entry/" + resource + "/" + id);
    }

    public static DocumentKey form(String id) {
        return new DocumentKey("form/" + id);
    }

    public static DocumentKey layer(String id) {
        return new DocumentKey("layer/" + id);
    }

    public static DocumentKey vocabulary(String id) {
        return new DocumentKey("vocabulary/" + id);
    }

    public static DocumentKey setting(String id) {
        return new DocumentKey("setting/" + id);
    }

    public static DocumentKey tile(String id) {
        return new DocumentKey("tile/" + id);
    }

    /// What stands before the first slash, such as `entry`.
    public String kind() {
        return value.substring(0, value.indexOf('/'));
    }

    @Override
    public int compareTo(DocumentKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
