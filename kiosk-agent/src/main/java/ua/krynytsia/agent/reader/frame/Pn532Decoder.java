// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.reader.frame;

import ua.krynytsia.agent.reader.frame.FrameOutcome.Reason;
import ua.krynytsia.wire.Bytes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The stream of a PN532 in HSU mode (115,200 baud, 8N1), as NXP's user manual UM0701-02, rev. 02,
/// §6.2.1 describes it; an answer that names one card:
///
/// ```
/// 00  00 FF  0C   F4   D5  4B  01 01 00 04 08 04 9D 44 A3 46  04   00
/// pre start  LEN  LCS  TFI cmd n  Tg SENS  SEL len └─ UID ──┘ DCS  post
/// ```
///
/// LEN + LCS and TFI + … + DCS are zero in their lowest byte. An extended frame says `FF FF` for
/// LEN and LCS, then the length in two bytes and their checksum. Pre- and postamble are noise like
/// any other bytes between frames.
///
/// What turns out not to be a frame is searched again from its second byte on, so that noise which
/// looks like a beginning hides nothing. At most 273 bytes are ever held; a longer frame is refused
/// at its length.
final class Pn532Decoder {
    static final int LONGEST_CONTENT = 265;
    private static final int START = 2;
    private static final int NORMAL_HEAD = START + 2;
    private static final int EXTENDED_HEAD = START + 5;
    private static final int HELD = EXTENDED_HEAD + LONGEST_CONTENT + 1;
    private static final int FROM_READER = 0xd5;

    private final byte[] held = new byte[HELD];
    private int length;

    /// Takes the first `count` of `bytes`, however they were cut.
    List<Pn532Frame> feed(byte[] bytes, int count) {
        var frames = new ArrayList<Pn532Frame>();
        for (int i = 0; i < count; i++) {
            held[length++] = bytes[i];
            search(frames);
        }
        return frames;
    }

    /// Nothing more comes of what is half there: gives it up and looks for what it may have hidden.
    List<Pn532Frame> giveUp() {
        var frames = new ArrayList<Pn532Frame>();
        while (length > START) {
            frames.add(new Pn532Frame.Broken(Reason.TOO_SHORT, length));
            drop(1);
            search(frames);
        }
        return frames;
    }

    private void search(List<Pn532Frame> frames) {
        boolean isMore = true;
        while (isMore) {
            skipToStart();
            Optional<Found> found = length < NORMAL_HEAD ? Optional.empty() : found();
            found.ifPresent(it -> {
                frames.add(it.frame());
                drop(it.length());
            });
            isMore = found.isPresent();
        }
    }

    /// Drops what stands before `00 FF`; keeps a last `00`, which may be half of it.
    private void skipToStart() {
        int from = 0;
        while (from < length && !isStart(from)) {
            from++;
        }
        drop(from);
    }

    private boolean isStart(int at) {
        return held[at] == 0 && (at + 1 == length || at(at + 1) == 0xff);
    }

    private Optional<Found> found() {
        int first = at(START);
        int second = at(START + 1);
        if (first == 0 && second == 0xff) {
            return Optional.of(new Found(new Pn532Frame.Ack(), NORMAL_HEAD));
        }
        if (first == 0xff && second == 0) {
            return Optional.of(new Found(new Pn532Frame.Nack(), NORMAL_HEAD));
        }
        if (first == 0xff && second == 0xff) {
            return extended();
        }
        return isZero(first + second)
                ? content(NORMAL_HEAD, first)
                : broken(Reason.WRONG_LENGTH_CHECKSUM, NORMAL_HEAD);
    }

    private Optional<Found> extended() {
        if (length < EXTENDED_HEAD) {
            return Optional.empty();
        }
        int high = at(NORMAL_HEAD);
        int low = at(NORMAL_HEAD + 1);
        return isZero(high + low + at(NORMAL_HEAD + 2))
                ? content(EXTENDED_HEAD, high << 8 | low)
                : broken(Reason.WRONG_LENGTH_CHECKSUM, EXTENDED_HEAD);
    }

    private Optional<Found> content(int head, int size) {
        if (size > LONGEST_CONTENT) {
            return broken(Reason.TOO_LONG, head);
        }
        if (size == 0) {
            return broken(Reason.TOO_SHORT, head);
        }
        int end = head + size + 1;
        if (length < end) {
            return Optional.empty();
        }
        int sum = 0;
        for (int i = head; i < end; i++) {
            sum += at(i);
        }
        if (!isZero(sum)) {
            return broken(Reason.WRONG_CHECKSUM, end);
        }
        if (at(head) != FROM_READER || size == 1) {
            return Optional.of(new Found(new Pn532Frame.Broken(Reason.UNEXPECTED, end), end));
        }
        Bytes data = Bytes.of(Arrays.copyOfRange(held, head + 2, end - 1));
        return Optional.of(new Found(new Pn532Frame.Answer(at(head + 1), data), end));
    }

    private static Optional<Found> broken(Reason reason, int seen) {
        return Optional.of(new Found(new Pn532Frame.Broken(reason, seen), 1));
    }

    private int at(int place) {
        return Byte.toUnsignedInt(held[place]);
    }

    private static boolean isZero(int sum) {
        return (sum & 0xff) == 0;
    }

    private void drop(int count) {
        System.arraycopy(held, count, held, 0, length - count);
        length -= count;
    }

    /// @param length how many bytes are done with
    private record Found(Pn532Frame frame, int length) {}
}
