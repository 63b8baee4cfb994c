// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.appeals;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.KeyPair;
import java.util.Optional;
import java.util.function.Function;
import ua.krynytsia.rules.RuleException;
import ua.krynytsia.rules.content.FormValidation;
import ua.krynytsia.rules.receipt.ReceiptNumber;
import ua.krynytsia.rules.seal.FileSeal;
import ua.krynytsia.rules.seal.Seal;
import ua.krynytsia.server.keys.KeyFolder;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.content.Form;
import ua.krynytsia.wire.fleet.RootDocument;
import ua.krynytsia.wire.fleet.SealedEnvelope;
import ua.krynytsia.wire.fleet.Submission;

/// Holds the seal key, opens envelopes and judges what is in them by the form they name.
public final class Opener {
    private static final String KEY_ID = "seal-1";

    private final KeyPair key;
    private final RootDocument.NamedKey publicKey;
    private final Function<String, Optional<Form>> forms;

    /// @param forms finds a form by its id
    public Opener(KeyFolder keys, Function<String, Optional<Form>> forms) {
        this.key = keys.pair("seal", KeyFolder.Kind.X25519);
        this.publicKey = new RootDocument.NamedKey(KEY_ID, Bytes.of(key.getPublic().getEncoded()));
        this.forms = forms;
    }

    /// What the terminals seal to.
    public RootDocument.NamedKey publicKey() {
        return publicKey;
    }

    /// Writes out a resident's file, each piece once it was checked.
    ///
    /// @param hash as the envelope says
    /// @throws RuleException where it does not open
    public void openFile(InputStream sealed, Sha256 hash, OutputStream out) throws IOException {
        FileSeal.open(sealed, hash, publicKey, key.getPrivate(), out);
    }

    Judgement open(SealedEnvelope envelope) {
        if (!envelope.sealKey().equals(KEY_ID)) {
            return unopened(Trouble.SEALED_TO_ANOTHER_KEY);
        }
        try {
            Submission submission = Seal.open(envelope, publicKey, key.getPrivate());
            return new Judgement(Optional.of(submission), judge(submission));
        } catch (RuleException | WireException e) {
            return unopened(Trouble.NOT_OPENED);
        }
    }

    private static Judgement unopened(Trouble trouble) {
        return new Judgement(Optional.empty(), Optional.of(trouble));
    }

    private Optional<Trouble> judge(Submission submission) {
        if (ReceiptNumber.parse(submission.receipt().number()).isEmpty()) {
            return Optional.of(Trouble.NUMBER_DOES_NOT_FIT);
        }
        Submission.Answers answers = submission.answers();
        Optional<Form> form = forms.apply(answers.form());
        if (form.isEmpty()) {
            return Optional.of(Trouble.FORM_UNKNOWN);
        }
        if (form.get().version() != answers.version()) {
            return Optional.of(Trouble.FORM_VERSION_OTHER);
        }
        boolean fits = FormValidation.check(form.get(), answers.byQuestion()).isEmpty();
        return fits ? Optional.empty() : Optional.of(Trouble.ANSWERS_DO_NOT_FIT);
    }
}
