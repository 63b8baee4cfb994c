// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.h2.store.fs.FilePath;
import ua.krynytsia.agent.disk.Step;
import ua.krynytsia.agent.disk.Witness;

/// A file of H2's that tells of each step to the disk. H2 knows it by a scheme of its own, which
/// [#register] makes anew for each witness and [#forget] ends.
final class WitnessedPath extends FilePath {
    private final String scheme;
    private final FilePath plain;
    private final Witness witness;

    private WitnessedPath(String scheme, FilePath plain, Witness witness) {
        this.scheme = scheme;
        this.plain = plain;
        this.witness = witness;
        this.name = scheme + ":" + plain;
    }

    static WitnessedPath register(Path place, Witness witness) {
        String scheme = "witnessed" + UUID.randomUUID().toString().replace("-", "");
        var path = new WitnessedPath(scheme, FilePath.get(place.toString()), witness);
        FilePath.register(path);
        return path;
    }

    void forget() {
        FilePath.unregister(this);
    }

    @Override
    public String getScheme() {
        return scheme;
    }

    @Override
    public FilePath getPath(String path) {
        String start = scheme + ":";
        return of(FilePath.get(path.startsWith(start) ? path.substring(start.length()) : path));
    }

    @Override
    public FilePath unwrap() {
        return plain;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        if (!mode.equals("r") && !plain.exists()) {
            witness.before(new Step.Create(place()));
        }
        return new WitnessedChannel(plain.open(mode), place(), witness);
    }

    @Override
    public boolean createFile() {
        if (!plain.exists()) {
            tell(new Step.Create(place()));
        }
        return plain.createFile();
    }

    @Override
    public void moveTo(FilePath newName, boolean atomicReplace) {
        tell(new Step.Rename(place(), Path.of(newName.unwrap().toString())));
        plain.moveTo(newName.unwrap(), atomicReplace);
    }

    @Override
    public void delete() {
        if (plain.exists()) {
            tell(new Step.Remove(place()));
        }
        plain.delete();
    }

    @Override
    public void createDirectory() {
        tell(new Step.MakeDirectory(place()));
        plain.createDirectory();
    }

    @Override
    public List<FilePath> newDirectoryStream() {
        return plain.newDirectoryStream().stream().map(this::of).toList();
    }

    @Override
    public FilePath toRealPath() {
        return of(plain.toRealPath());
    }

    @Override
    public FilePath getParent() {
        return of(plain.getParent());
    }

    @Override
    public boolean isDirectory() {
        return plain.isDirectory();
    }

    @Override
    public boolean isRegularFile() {
        return plain.isRegularFile();
    }

    @Override
    public boolean isAbsolute() {
        return plain.isAbsolute();
    }

    @Override
    public boolean exists() {
        return plain.exists();
    }

    @Override
    public long size() {
        return plain.size();
    }

    @Override
    public long lastModified() {
        return plain.lastModified();
    }

    @Override
    public boolean canWrite() {
        return plain.canWrite();
    }

    @Override
    public boolean setReadOnly() {
        return plain.setReadOnly();
    }

    private FilePath of(FilePath other) {
        return new WitnessedPath(scheme, other, witness);
    }

    private Path place() {
        return Path.of(plain.toString());
    }

    private void tell(Step step) {
        try {
            witness.before(step);
        } catch (IOException e) {
            throw new StoreException("a step of the database was refused", e);
        }
    }
}
