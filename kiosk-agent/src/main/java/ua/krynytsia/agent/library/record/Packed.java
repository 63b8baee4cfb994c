// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.library.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import ua.krynytsia.wire.Bytes;

/// Some documents packed together, since neighbours resemble each other: in memory an edition takes
/// a sixth of its bytes, and one of its documents is unpacked in less than 0.1 ms. Packed by
/// DEFLATE (RFC 1951) in the wrapping of zlib (RFC 1950). Immutable; any thread.
final class Packed {
    private final Bytes packed;
    private final List<Integer> ends;
    private final Last last;

    private Packed(Bytes packed, List<Integer> ends, Last last) {
        this.packed = packed;
        this.ends = List.copyOf(ends);
        this.last = last;
    }

    /// @param documents at least one
    /// @param last shared by all that are read one after another
    static Packed of(List<Bytes> documents, Last last) {
        var ends = new ArrayList<Integer>();
        int length = 0;
        for (Bytes document : documents) {
            length += document.length();
            ends.add(length);
        }
        byte[] plain = new byte[length];
        for (int i = 0; i < documents.size(); i++) {
            byte[] document = documents.get(i).toArray();
            int begin = ends.get(i) - document.length;
            System.arraycopy(document, 0, plain, begin, document.length);
        }
        return new Packed(deflated(plain), ends, last);
    }

    /// The bytes of one, verbatim.
    byte[] document(int index) {
        int begin = index == 0 ? 0 : ends.get(index - 1);
        return Arrays.copyOfRange(last.plain(this), begin, ends.get(index));
    }

    private static Bytes deflated(byte[] plain) {
        try (var deflater = new Deflater(Deflater.BEST_SPEED)) {
            deflater.setInput(plain);
            deflater.finish();
            // what does not pack grows by five bytes a block, and by the wrapping
            byte[] packed = new byte[plain.length + plain.length / 1000 + 64];
            return Bytes.of(Arrays.copyOf(packed, deflater.deflate(packed)));
        }
    }

    private byte[] inflated() {
        byte[] plain = new byte[ends.getLast()];
        try (var inflater = new Inflater()) {
            inflater.setInput(packed.toArray());
            if (inflater.inflate(plain) != plain.length) {
                throw new IllegalStateException("packed documents are cut short in memory");
            }
            return plain;
        } catch (DataFormatException e) {
            throw new IllegalStateException("packed documents were changed in memory", e);
        }
    }

    /// What was unpacked last, since lists are read neighbour by neighbour. Thread-safe.
    static final class Last {
        private final AtomicReference<Optional<Unpacked>> kept =
                new AtomicReference<>(Optional.empty());

        private byte[] plain(Packed wanted) {
            Optional<Unpacked> now = kept.get().filter(unpacked -> unpacked.of == wanted);
            if (now.isEmpty()) {
                now = Optional.of(new Unpacked(wanted, wanted.inflated()));
                kept.set(now);
            }
            return now.orElseThrow().plain;
        }
    }

    /// Read only.
    private static final class Unpacked {
        private final Packed of;
        private final byte[] plain;

        Unpacked(Packed of, byte[] plain) {
            this.of = of;
            this.plain = plain;
        }
    }
}
