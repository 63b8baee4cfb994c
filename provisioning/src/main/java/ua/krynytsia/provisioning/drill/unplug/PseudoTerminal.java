// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.drill.unplug;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import ua.krynytsia.provisioning.ProvisioningException;

/// A terminal device of the kernel, made for this (Linux, pty(7)): this end plays the card reader,
/// [#device] is what the agent opens. Closing it is pulling the plug. One thread.
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

    private final int descriptor;
    private final Path device;

    PseudoTerminal() {
        try (Arena arena = Arena.ofConfined()) {
            descriptor = call("posix_openpt", OPEN, O_RDWR | O_NOCTTY);
            call("grantpt", GRANT, descriptor);
            call("unlockpt", UNLOCK, descriptor);
            MemorySegment name = arena.allocate(NAME_BYTES);
            require("ptsname_r", (Integer) invoke(NAME, descriptor, name, (long) NAME_BYTES) == 0);
            device = Path.of(name.getString(0));
        }
    }

    /// `/dev/pts/N`.
    Path device() {
        return device;
    }

    void write(byte[] bytes) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment buffer = arena.allocateFrom(ValueLayout.JAVA_BYTE, bytes);
            long written = (Long) invoke(WRITE, descriptor, buffer, (long) bytes.length);
            require("write", written == bytes.length);
        }
    }

    @Override
    public void close() {
        call("close", CLOSE, descriptor);
    }

    private static int call(String name, MethodHandle function, int argument) {
        int result = (Integer) invoke(function, argument);
        require(name, result >= 0);
        return result;
    }

    /// None of these functions throws: what comes out is a fault of the call itself.
    private static Object invoke(MethodHandle function, Object... arguments) {
        try {
            return function.invokeWithArguments(arguments);
        } catch (Throwable e) {
            throw new ProvisioningException("cannot call the C library", e);
        }
    }

    private static void require(String call, boolean holds) {
        if (!holds) {
            throw new ProvisioningException(call + " of a pseudo-terminal failed");
        }
    }

    private static MethodHandle function(String name, FunctionDescriptor descriptor) {
        Linker linker = Linker.nativeLinker();
        MemorySegment address = linker.defaultLookup().find(name).orElseThrow();
        return linker.downcallHandle(address, descriptor);
    }
}
