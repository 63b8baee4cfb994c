// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server;

import java.security.SecureRandom;
import java.time.Clock;
import ua.krynytsia.server.appeals.Acknowledgements;
import ua.krynytsia.server.appeals.Appeals;
import ua.krynytsia.server.appeals.Intake;
import ua.krynytsia.server.appeals.Opener;
import ua.krynytsia.server.appeals.Vault;
import ua.krynytsia.server.appeals.attachments.AttachedFiles;
import ua.krynytsia.server.appeals.attachments.Attachments;
import ua.krynytsia.server.appeals.tracking.Terms;
import ua.krynytsia.server.appeals.tracking.Tracking;

/// All that takes residents' words in and keeps them.
record Residents(
        Opener opener,
        Appeals appeals,
        Intake intake,
        Attachments attachments,
        AttachedFiles files,
        Tracking tracking) {

    /// Rows that the database lost are back when this returns.
    static Residents open(
            ServerConfig config, Content content, Trust trust, Clock clock, SecureRandom random) {
        var opener = new Opener(trust.keys(), content::findForm);
        var appeals = new Appeals(content.store(), new Vault(trust.keys(), random));
        var acknowledgements =
                new Acknowledgements(
                        trust.keys(), config.data().resolve("backup").resolve("verified"));
        var intake =
                new Intake(
                        config.data().resolve("journal"), opener, appeals, acknowledgements, clock);
        intake.rebuild();
        var attachments =
                new Attachments(
                        config.data().resolve("attachments"),
                        content.store(),
                        Attachments.Limits.USUAL,
                        clock);
        attachments.rebuild();
        var files = new AttachedFiles(appeals, attachments, opener);
        var terms = new Terms(content.catalogue()::listSettings);
        var tracking = new Tracking(appeals, content.store(), terms, clock);
        return new Residents(opener, appeals, intake, attachments, files, tracking);
    }
}
