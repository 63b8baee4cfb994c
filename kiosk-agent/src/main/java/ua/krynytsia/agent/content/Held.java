// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.content;

import java.nio.ByteBuffer;
import java.util.function.Supplier;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.content.Document;

/// A document of an edition and the hash of its bytes. What an edition has by the ten thousand is
/// not kept in memory but read from its bytes each time it is asked for.
public final class Held {
    private final long hash0;
    private final long hash1;
    private final long hash2;
    private final long hash3;
    private final Supplier<Document> document;

    private Held(Sha256 hash, Supplier<Document> document) {
        // 32 bytes instead of 120: there are tens of thousands
        ByteBuffer bytes = ByteBuffer.wrap(hash.bytes());
        this.hash0 = bytes.getLong();
        this.hash1 = bytes.getLong();
        this.hash2 = bytes.getLong();
        this.hash3 = bytes.getLong();
        this.document = document;
    }

    /// One that stays in memory.
    public Held(Sha256 hash, Document document) {
        this(hash, () -> document);
    }

    /// One that is read anew each time.
    ///
    /// @param document throws an [ua.krynytsia.agent.AgentException] where the bytes are gone
    public static Held read(Sha256 hash, Supplier<Document> document) {
        return new Held(hash, document);
    }

    public Sha256 hash() {
        return Sha256.from(
                ByteBuffer.allocate(4 * Long.BYTES)
                        .putLong(hash0)
                        .putLong(hash1)
                        .putLong(hash2)
                        .putLong(hash3)
                        .array());
    }

    /// Whether the bytes are the same.
    boolean isSameAs(Held other) {
        return hash0 == other.hash0
                && hash1 == other.hash1
                && hash2 == other.hash2
                && hash3 == other.hash3;
    }

    public Document document() {
        return document.get();
    }
}
