// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.appeals.attachments;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.rules.RuleException;
import ua.krynytsia.server.appeals.Appeals;
import ua.krynytsia.server.appeals.Opener;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.fleet.Acknowledgement;
import ua.krynytsia.wire.fleet.Submission;

/// The files of an appeal, for who may read it: a file is opened only with what the appeal's words
/// say of it, so whoever lacks the words lacks the files.
public final class AttachedFiles {
    private static final Logger log = LoggerFactory.getLogger(AttachedFiles.class);

    private final Appeals appeals;
    private final Attachments attachments;
    private final Opener opener;

    public AttachedFiles(Appeals appeals, Attachments attachments, Opener opener) {
        this.appeals = appeals;
        this.attachments = attachments;
        this.opener = opener;
    }

    /// One file of an appeal.
    ///
    /// @param kiosk from which it comes
    /// @param isHere whether it has come
    public record Line(Submission.Attachment named, KioskId kiosk, boolean isHere) {}

    /// In the order in which the resident added them; none where there is no such appeal or it did
    /// not open.
    public List<Line> list(UUID appeal) {
        Optional<Submission> submission = appeals.findSubmission(appeal);
        List<UUID> missing = submission.map(attachments::missing).orElse(List.of());
        return submission.stream()
                .flatMap(words ->
                        words.listAttachments().stream()
                                .map(named ->
                                        new Line(
                                                named,
                                                words.origin().kiosk(),
                                                !missing.contains(named.reference()))))
                .toList();
    }

    /// The acknowledgement with what its envelope names and has not come.
    public Acknowledgement completed(Acknowledgement word) {
        return appeals.findSubmission(word.envelope())
                .map(attachments::missing)
                .map(word::withMissing)
                .orElse(word);
    }

    /// Whether the file that has come is whole and the one that the appeal names, to its last byte.
    public boolean isSound(Line line) throws IOException {
        var digest = Sha256.digest();
        try (var count =
                new Count(new DigestOutputStream(OutputStream.nullOutputStream(), digest))) {
            write(line, count);
            return count.bytes == line.named().file().length()
                    && Sha256.from(digest.digest()).equals(line.named().file().hash());
        } catch (RuleException | WireException e) {
            log.atError()
                    .setCause(e)
                    .addKeyValue("file", line.named().reference())
                    .log("a resident's file does not open");
            return false;
        }
    }

    /// Writes it out, opened.
    ///
    /// @throws RuleException where it [does not open][#isSound]
    public void write(Line line, OutputStream out) throws IOException {
        UUID reference = line.named().reference();
        try (InputStream sealed = attachments.folder().open(line.kiosk(), reference)) {
            opener.openFile(sealed, line.named().file().hash(), out);
        }
    }

    private static final class Count extends FilterOutputStream {
        private long bytes;

        Count(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] from, int offset, int length) throws IOException {
            out.write(from, offset, length);
            bytes += length;
        }
    }
}
