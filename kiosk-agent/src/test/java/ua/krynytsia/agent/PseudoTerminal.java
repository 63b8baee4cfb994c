// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.util.Arrays;

/// A real pseudo-terminal of the kernel (pty(7)): this end plays the device, [#device] is what the
/// reader or printer under test opens. Closing it is pulling the plug.
public final class PseudoTerminal implements AutoCloseable {
    private static final int O_RDWR = 2;
    private static final int O_NOCTTY = 0400;
    private static final int NAME_BYTES = 64;

    private static final FunctionDescriptor INT_OF_INT =
            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);
    private static final MethodHandle OPEN = function("posix_openpt", INT_OF_INT);
    private static final MethodHandle GRANT = function("grantpt", INT_OF_INT);
    private static final MethodHandle UNLOCK = function("unlockpt", INT_OF_INT);
    private static final MethodHandle CLOSE = function("close", INT_OF_INT);
    private static final MethodHandle NAME =
            function(
                    "ptsname_r",
                    FunctionDescriptor.of(
                            ValueLayout.JAVA_INT,
                            ValueLayout.JAVA_INT,
                            ValueLayout.ADDRESS,
                            ValueLayout.JAVA_LONG));
    private static final MethodHandle WRITE =
            function(
                    "write",
                    FunctionDescriptor.of(
                            ValueLayout.JAVA_LONG,
                            ValueLayout.JAVA_INT,
                            ValueLayout.ADDRESS,
                            ValueLayout.JAVA_LONG));

    private static final MethodHandle READ =
            function(
                    "read",
                    FunctionDescriptor.of(
                            ValueLayout.JAVA_LONG,
                            ValueLayout.JAVA_INT,
                            ValueLayout.ADDRESS,
                            ValueLayout.JAVA_LONG));
    private static final MethodHandle POLL =
            function(
                    "poll",
                    FunctionDescriptor.of(
                            ValueLayout.JAVA_INT,
                            ValueLayout.ADDRESS,
                            ValueLayout.JAVA_LONG,
                            ValueLayout.JAVA_INT));
    private static final int BUFFER = 256;
    private static final int POLL_BYTES = 8;
    private static final short POLLIN = 1;
    private static final int POLL_MILLIS = 20;

    private final int descriptor;
    private final Path device;
    private volatile boolean isClosing;

    public PseudoTerminal() {
        try (Arena arena = Arena.ofConfined()) {
            descriptor = (int) OPEN.invokeExact(O_RDWR | O_NOCTTY);
            require(descriptor >= 0, "posix_openpt");
            require((int) GRANT.invokeExact(descriptor) == 0, "grantpt");
            require((int) UNLOCK.invokeExact(descriptor) == 0, "unlockpt");
            MemorySegment name = arena.allocate(NAME_BYTES);
            require((int) NAME.invokeExact(descriptor, name, (long) NAME_BYTES) == 0, "ptsname_r");
            device = Path.of(name.getString(0));
        } catch (Throwable e) {
            throw new IllegalStateException("cannot make a pseudo-terminal", e);
        }
    }

    /// `/dev/pts/N`.
    public Path device() {
        return device;
    }

    public void write(byte[] bytes) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment buffer = arena.allocateFrom(ValueLayout.JAVA_BYTE, bytes);
            long written = (long) WRITE.invokeExact(descriptor, buffer, (long) bytes.length);
            require(written == bytes.length, "write");
        } catch (Throwable e) {
            throw new IllegalStateException("cannot write to the pseudo-terminal", e);
        }
    }

    /// In pieces of at most `size` bytes.
    public void write(byte[] bytes, int size) {
        for (int from = 0; from < bytes.length; from += size) {
            write(Arrays.copyOfRange(bytes, from, Math.min(from + size, bytes.length)));
        }
    }

    /// What the reader has said, waiting for it; empty when nobody has the device open any more.
    public byte[] read() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment buffer = arena.allocate(BUFFER);
            long count = (long) READ.invokeExact(descriptor, buffer, (long) BUFFER);
            return count <= 0
                    ? new byte[0]
                    : buffer.asSlice(0, count).toArray(ValueLayout.JAVA_BYTE);
        } catch (Throwable e) {
            throw new IllegalStateException("cannot read from the pseudo-terminal", e);
        }
    }

    /// As [#read], but ends when this end is closed by another thread.
    public byte[] awaited() {
        while (!isClosing) {
            synchronized (this) {
                if (!isClosing && isReadable()) {
                    return read();
                }
            }
        }
        return new byte[0];
    }

    private boolean isReadable() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment asked = arena.allocate(POLL_BYTES, Integer.BYTES);
            asked.set(ValueLayout.JAVA_INT, 0, descriptor);
            asked.set(ValueLayout.JAVA_SHORT, Integer.BYTES, POLLIN);
            return (int) POLL.invokeExact(asked, 1L, POLL_MILLIS) > 0;
        } catch (Throwable e) {
            throw new IllegalStateException("cannot poll the pseudo-terminal", e);
        }
    }

    @Override
    public void close() {
        isClosing = true;
        synchronized (this) {
            shut();
        }
    }

    private void shut() {
        try {
            require((int) CLOSE.invokeExact(descriptor) == 0, "close");
        } catch (Throwable e) {
            throw new IllegalStateException("cannot close the pseudo-terminal", e);
        }
    }

    private static void require(boolean holds, String call) {
        if (!holds) {
            throw new IllegalStateException(call + " failed");
        }
    }

    private static MethodHandle function(String name, FunctionDescriptor descriptor) {
        Linker linker = Linker.nativeLinker();
        MemorySegment address = linker.defaultLookup().find(name).orElseThrow();
        return linker.downcallHandle(address, descriptor);
    }
}
