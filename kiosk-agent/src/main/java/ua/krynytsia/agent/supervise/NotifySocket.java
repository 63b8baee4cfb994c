// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.supervise;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import ua.krynytsia.agent.AgentException;

/// Sends datagrams to a Unix socket: socket(2), sendto(2), unix(7) on Linux. The JDK has no such
/// channel, so these three functions of the C library are called as they are; each datagram has a
/// socket of its own. Thread-safe.
///
/// An address that begins with `@` is abstract: its first byte is zero.
final class NotifySocket {
    private static final int AF_UNIX = 1;
    private static final int SOCK_DGRAM_CLOEXEC = 2 | 0x80000;
    private static final int MSG_DONTWAIT_NOSIGNAL = 0x40 | 0x4000;
    private static final int LONGEST_PATH = 107;
    private static final int FAMILY_BYTES = 2;

    private final byte[] path;
    private final Calls calls = Calls.find();

    /// @throws AgentException where the address is longer than the system allows
    NotifySocket(String address) {
        this.path = address.getBytes(StandardCharsets.UTF_8);
        if (path.length == 0 || path.length > LONGEST_PATH) {
            throw new AgentException("the socket's address is empty or longer than 107 bytes");
        }
    }

    /// @return whether it was handed over whole
    boolean send(String message) {
        byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment content = arena.allocateFrom(ValueLayout.JAVA_BYTE, bytes);
            int socket = (int) calls.socket().invokeExact(AF_UNIX, SOCK_DGRAM_CLOEXEC, 0);
            if (socket < 0) {
                return false;
            }
            long sent =
                    (long)
                            calls.sendto()
                                    .invokeExact(
                                            socket,
                                            content,
                                            (long) bytes.length,
                                            MSG_DONTWAIT_NOSIGNAL,
                                            address(arena),
                                            FAMILY_BYTES + path.length);
            int closed = (int) calls.close().invokeExact(socket);
            return sent == bytes.length && closed == 0;
        } catch (Throwable e) {
            throw new AgentException("the C library cannot be called", e);
        }
    }

    /// `struct sockaddr_un`.
    private MemorySegment address(Arena arena) {
        MemorySegment address = arena.allocate(FAMILY_BYTES + LONGEST_PATH + 1L);
        address.set(ValueLayout.JAVA_SHORT, 0, (short) AF_UNIX);
        MemorySegment.copy(path, 0, address, ValueLayout.JAVA_BYTE, FAMILY_BYTES, path.length);
        if (path[0] == '@') {
            address.set(ValueLayout.JAVA_BYTE, FAMILY_BYTES, (byte) 0);
        }
        return address;
    }

    private record Calls(MethodHandle socket, MethodHandle sendto, MethodHandle close) {
        static Calls find() {
            var number = ValueLayout.JAVA_INT;
            var pointer = ValueLayout.ADDRESS;
            var length = ValueLayout.JAVA_LONG;
            return new Calls(
                    call("socket", FunctionDescriptor.of(number, number, number, number)),
                    call(
                            "sendto",
                            FunctionDescriptor.of(
                                    length, number, pointer, length, number, pointer, number)),
                    call("close", FunctionDescriptor.of(number, number)));
        }

        private static MethodHandle call(String name, FunctionDescriptor shape) {
            Linker linker = Linker.nativeLinker();
            return linker.downcallHandle(linker.defaultLookup().findOrThrow(name), shape);
        }
    }
}
