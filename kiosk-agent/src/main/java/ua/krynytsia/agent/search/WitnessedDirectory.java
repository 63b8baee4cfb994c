// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.search;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import ua.krynytsia.agent.disk.Step;
import ua.krynytsia.agent.disk.Witness;
import ua.krynytsia.wire.Bytes;

/// A directory of Lucene's that tells of each step to the disk. A file's bytes are told when it is
/// closed: Lucene forces none before.
final class WitnessedDirectory extends FilterDirectory {
    private final Path place;
    private final Witness witness;

    WitnessedDirectory(Directory directory, Path place, Witness witness) {
        super(directory);
        this.place = place;
        this.witness = witness;
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
        witness.before(new Step.Create(file(name)));
        return new Output(super.createOutput(name, context));
    }

    @Override
    public IndexOutput createTempOutput(String prefix, String suffix, IOContext context)
            throws IOException {
        IndexOutput output = super.createTempOutput(prefix, suffix, context);
        witness.before(new Step.Create(file(output.getName())));
        return new Output(output);
    }

    @Override
    public void deleteFile(String name) throws IOException {
        witness.before(new Step.Remove(file(name)));
        super.deleteFile(name);
    }

    @Override
    public void rename(String source, String dest) throws IOException {
        witness.before(new Step.Rename(file(source), file(dest)));
        super.rename(source, dest);
    }

    @Override
    public void sync(Collection<String> names) throws IOException {
        for (String name : names) {
            witness.before(new Step.Force(file(name)));
            super.sync(Set.of(name));
        }
    }

    @Override
    public void syncMetaData() throws IOException {
        witness.before(new Step.ForceDirectory(place));
        super.syncMetaData();
    }

    private Path file(String name) {
        return place.resolve(name);
    }

    private final class Output extends FilterIndexOutput {
        private final ByteArrayOutputStream written = new ByteArrayOutputStream();

        Output(IndexOutput output) {
            super("witnessed " + output.getName(), output.getName(), output);
        }

        @Override
        public void writeByte(byte single) throws IOException {
            written.write(single);
            super.writeByte(single);
        }

        @Override
        public void writeBytes(byte[] bytes, int offset, int length) throws IOException {
            written.write(bytes, offset, length);
            super.writeBytes(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            try {
                if (written.size() > 0) {
                    var content = Bytes.of(written.toByteArray());
                    written.reset();
                    witness.before(new Step.Write(file(getName()), 0, content));
                }
            } finally {
                super.close();
            }
        }
    }
}
