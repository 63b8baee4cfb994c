// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import org.h2.store.fs.FileBaseDefault;
import ua.krynytsia.agent.disk.Step;
import ua.krynytsia.agent.disk.Witness;
import ua.krynytsia.wire.Bytes;

/// An open file of H2's that tells of each write and force.
final class WitnessedChannel extends FileBaseDefault {
    private final FileChannel plain;
    private final Path place;
    private final Witness witness;

    WitnessedChannel(FileChannel plain, Path place, Witness witness) {
        this.plain = plain;
        this.place = place;
        this.witness = witness;
    }

    @Override
    public long size() throws IOException {
        return plain.size();
    }

    @Override
    public int read(ByteBuffer into, long at) throws IOException {
        return plain.read(into, at);
    }

    @Override
    public synchronized int write(ByteBuffer from, long at) throws IOException {
        byte[] content = new byte[from.remaining()];
        from.duplicate().get(content);
        witness.before(new Step.Write(place, at, Bytes.of(content)));
        return plain.write(from, at);
    }

    @Override
    public void force(boolean metaData) throws IOException {
        witness.before(new Step.Force(place));
        plain.force(metaData);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return plain.tryLock(position, size, shared);
    }

    @Override
    protected void implTruncate(long length) throws IOException {
        witness.before(new Step.Truncate(place, length));
        plain.truncate(length);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        plain.close();
    }
}
