// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.library;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.agent.content.Content;
import ua.krynytsia.agent.content.Groups;
import ua.krynytsia.agent.content.Selection;
import ua.krynytsia.agent.content.Viewer;
import ua.krynytsia.agent.disk.Disk;
import ua.krynytsia.agent.disk.DiskException;
import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.agent.health.HealthCode;
import ua.krynytsia.agent.library.record.RefusedException;
import ua.krynytsia.agent.library.record.Replay;
import ua.krynytsia.agent.search.SearchException;
import ua.krynytsia.agent.search.SearchView;
import ua.krynytsia.agent.search.query.Found;
import ua.krynytsia.agent.store.StoreException;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.content.Form;
import ua.krynytsia.wire.fleet.EditionProgress;
import ua.krynytsia.wire.fleet.RootDocument;
import ua.krynytsia.wire.fleet.SignedManifest;
import ua.krynytsia.wire.local.EntryPage;
import ua.krynytsia.wire.local.SearchAnswer;

/// What this kiosk can show: at most one edition at a time, whole.
///
/// [#load] brings it from the disk once the trusted keys are known, [#update] takes a newer one.
/// Reading is done from any thread at any time and sees one edition per call of [#content].
public final class Library implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Library.class);

    private final Disk disk;
    private final HealthBoard health;
    private final Indexes indexes;
    private final Progress progress;
    private final Validity validity;
    private final Media media;
    private final Intake intake;
    private final Watchers watchers = new Watchers();
    private final Object changing = new Object();
    private boolean isClosed;
    private volatile Optional<Shown> shown = Optional.empty();
    private volatile Optional<String> refusal = Optional.empty();

    private Library(Disk disk, HealthBoard health, Clock clock, Indexes indexes) {
        this.disk = disk;
        this.health = health;
        this.indexes = indexes;
        this.progress = new Progress(clock);
        this.validity = new Validity(health, clock);
        this.media = new Media(disk);
        this.intake = new Intake(disk, indexes, progress, media);
        health.raise(HealthCode.LIBRARY_EMPTY);
    }

    /// @param program the version of this program; indexes made by another are made anew
    public static Library open(Disk disk, HealthBoard health, Clock clock, String program) {
        return new Library(disk, health, clock, Indexes.open(disk, program));
    }

    /// Shows the newest whole edition on the disk that one of these keys signed. What is damaged on
    /// the way is put aside and will be fetched anew.
    public void load(RootDocument root) {
        synchronized (changing) {
            if (isClosed) {
                return;
            }
            intake.refill().trust(root);
            var replay = new Replay(disk, intake.files(), root);
            replay.newest(this::damaged)
                    .ifPresent(edition -> show(sound(() -> intake.restore(edition, replay))));
        }
    }

    /// Takes the offered edition if it is newer and passes every check.
    ///
    /// @throws EditionSource.BrokenException where the way to it broke off: try again later
    /// @throws DiskException where the disk fails: the edition shown stays
    /// @throws StoreException where an index fails: it is made anew at the next start
    /// @throws SearchException likewise
    public UpdateOutcome update(SignedManifest offered, RootDocument root, EditionSource source) {
        synchronized (changing) {
            if (isClosed) {
                throw new EditionSource.BrokenException("the library is closed");
            }
            intake.refill().trust(root);
            return attempt(() -> Optional.of(judged(offered, root, source))).orElseThrow();
        }
    }

    private Optional<UpdateOutcome> attempt(Supplier<Optional<UpdateOutcome>> work) {
        Optional<UpdateOutcome> outcome;
        try {
            outcome = sound(work);
        } catch (RefusedException e) {
            outcome = Optional.of(new UpdateOutcome.Refused(String.valueOf(e.getMessage())));
        } catch (Budget.NoRoomException e) {
            outcome = Optional.of(new UpdateOutcome.NoRoom(String.valueOf(e.getMessage())));
        } catch (DiskException e) {
            health.raise(HealthCode.DISK_WRITE_FAILED);
            throw e;
        } catch (StoreException | SearchException e) {
            damaged();
            throw e;
        }
        outcome.ifPresent(this::tell);
        return outcome;
    }

    /// Takes the edition `wanted` by what changed since the one shown, without asking for its
    /// manifest first. Empty where that is not the way: [#update] is.
    ///
    /// @throws EditionSource.BrokenException as [#update]
    public Optional<UpdateOutcome> follow(
            EditionNumber wanted, RootDocument root, EditionSource source) {
        synchronized (changing) {
            Optional<Content> before = content();
            if (isClosed || before.isEmpty() || !isAfterShown(wanted)) {
                return Optional.empty();
            }
            return attempt(() -> followed(wanted, root, source));
        }
    }

    private Optional<Bytes> body(Sha256 hash, Content shown) {
        return sound(() -> indexes.body(hash, () -> content().filter(shown::equals).isPresent()));
    }

    private <T> T sound(Supplier<T> work) {
        return intake.refill().sound(work, this::makeAnew);
    }

    private void makeAnew(DocumentIndex torn) {
        synchronized (changing) {
            if (!isClosed && !intake.refill().afresh(torn, content())) {
                damaged();
            }
        }
    }

    private Optional<UpdateOutcome> followed(
            EditionNumber wanted, RootDocument root, EditionSource source) {
        Content before = content().orElseThrow();
        return watchers.whileTaking(() ->
                intake.patched(wanted, before, root, source)
                        .map(patched ->
                                shown(intake.keep(patched, before, source), Optional.of(before))));
    }

    private boolean isAfterShown(EditionNumber wanted) {
        return content().filter(now -> wanted.isAfter(now.manifest().number())).isPresent();
    }

    /// Empty while nothing usable is on the disk.
    public Optional<Content> content() {
        return shown.map(Shown::content);
    }

    /// The document's bytes, verbatim.
    public Optional<Bytes> findDocument(DocumentKey key) {
        return content()
                .flatMap(shown -> shown.find(key).flatMap(held -> body(held.hash(), shown)));
    }

    /// A version of a form, also one that the edition shown no longer has.
    public Optional<Form> findForm(String id, int version) {
        return sound(() -> indexes.documents().findForm(id, version));
    }

    /// The picture's bytes, of those that the edition shown names.
    public Optional<Bytes> findMedium(Sha256 hash) {
        Optional<Bytes> found = media.find(hash);
        if (found.isEmpty() && isNamed(hash)) {
            health.raise(HealthCode.LIBRARY_DAMAGED);
            intake.markMediaMissing();
        }
        return found;
    }

    /// @param limit the most lines of one group
    /// @param viewer for whom, where and when
    public SearchAnswer search(String words, int limit, Function<Content, Viewer> viewer) {
        for (Optional<Shown> now = shown; now.isPresent(); now = shown) {
            Content content = now.get().content();
            var groups = new Groups(content, viewer.apply(content), words, limit);
            Optional<Found> found = now.get().words().find(words, groups::idsOf);
            if (found.isPresent()) {
                SearchAnswer answer = groups.answer(found.get());
                watchers.asked(words, !answer.groups().isEmpty());
                return answer;
            }
        }
        return Groups.nothing();
    }

    /// A part of the list of a resource, of what a query finds there where one is given. Empty
    /// where there is no such resource.
    public Optional<EntryPage> page(
            String resource,
            Optional<String> words,
            Selection wanted,
            Function<Content, Viewer> viewer) {
        for (Optional<Shown> now = shown; now.isPresent(); now = shown) {
            Content content = now.get().content();
            if (words.isEmpty()) {
                return content.findPage(resource, wanted, viewer.apply(content));
            }
            Optional<Found> found = now.get().words().find(words.get(), _ -> Integer.MAX_VALUE);
            if (found.isPresent()) {
                List<String> ids =
                        found.get().answer().stream()
                                .filter(group -> group.resource().equals(resource))
                                .flatMap(group -> group.ids().stream())
                                .toList();
                return content.findPage(resource, wanted.among(ids), viewer.apply(content));
            }
        }
        return Optional.empty();
    }

    /// Called with every query and whether it was answered, on the thread that asks; must return
    /// soon.
    public void watchQueries(BiConsumer<String, Boolean> asker) {
        watchers.queries(asker);
    }

    public EditionProgress progress() {
        return progress.marks();
    }

    /// Raises an alarm where the edition shown is no longer in force, or soon will not be.
    public void checkValidity() {
        content().map(Content::manifest).ifPresent(validity::check);
    }

    /// Why the last edition offered was refused; empty since the server wants what is shown.
    public Optional<String> refusal() {
        return refusal;
    }

    /// Called after another edition is shown, on the thread that changed it; must return at once.
    public void watch(Consumer<EditionNumber> watcher) {
        watchers.edition(watcher);
    }

    /// Called with `true` when another edition begins to be taken in and with `false` when that is
    /// over, whatever came of it; must return at once.
    public void watchTaking(Consumer<Boolean> watcher) {
        watchers.taking(watcher);
    }

    /// Reads all files of the edition shown anew, puts damaged ones aside to be fetched again, and
    /// shortens a long way of deltas. For a time when nobody stands at the kiosk.
    public void tidy(RootDocument root) {
        synchronized (changing) {
            content()
                    .ifPresent(content -> {
                        var replay = new Replay(disk, intake.files(), root);
                        intake.tidy(content, replay, this::damaged);
                    });
        }
    }

    /// Waits for an update that is under way; what comes after it changes nothing. To be called
    /// before the updating thread is interrupted, since an interrupted write closes an index.
    @Override
    public void close() {
        synchronized (changing) {
            if (isClosed) {
                return;
            }
            isClosed = true;
            shown.ifPresent(last -> last.words().close());
            shown = Optional.empty();
            indexes.close();
        }
    }

    private UpdateOutcome judged(SignedManifest offered, RootDocument root, EditionSource source) {
        Intake.Verdict verdict = intake.judge(offered, root, content());
        return switch (verdict) {
            case Intake.Verdict.Same(EditionNumber number) -> {
                mend(offered, source);
                yield new UpdateOutcome.Unchanged(number);
            }
            case Intake.Verdict.Newer newer -> {
                Optional<Content> before = content();
                yield watchers.whileTaking(
                        () -> shown(intake.take(newer, before, root, source), before));
            }
        };
    }

    private UpdateOutcome shown(Content next, Optional<Content> before) {
        show(next);
        intake.settle(next, before);
        return new UpdateOutcome.Applied(next.manifest().number());
    }

    private void mend(SignedManifest offered, EditionSource source) {
        if (intake.isDamaged()) {
            content().ifPresent(content -> intake.mend(content, offered, source));
            health.clear(HealthCode.LIBRARY_DAMAGED);
        }
    }

    private void show(Content next) {
        Optional<Shown> before = shown;
        shown = Optional.of(new Shown(next, indexes.view(next)));
        before.ifPresent(old -> old.words().close());
        progress.active(next.manifest(), intake.signed(next.manifest()));
        health.clear(HealthCode.LIBRARY_EMPTY);
        checkValidity();
        log.atInfo()
                .addKeyValue("edition", next.manifest().number())
                .addKeyValue("documents", next.documents().size())
                .log("an edition is shown");
        watchers.shown(next.manifest().number());
    }

    private void tell(UpdateOutcome outcome) {
        switch (outcome) {
            case UpdateOutcome.Applied _ -> {
                refusal = Optional.empty();
                health.clear(HealthCode.EDITION_REFUSED);
                health.clear(HealthCode.EDITION_TOO_LARGE);
                health.set(HealthCode.LIBRARY_DAMAGED, intake.isDamaged());
            }
            case UpdateOutcome.NoRoom(String reason) -> {
                log.atError().addKeyValue("reason", reason).log("no room for an edition");
                health.raise(HealthCode.EDITION_TOO_LARGE);
            }
            case UpdateOutcome.Refused(String reason) -> {
                if (!refusal.equals(Optional.of(reason))) {
                    log.atError().addKeyValue("reason", reason).log("an edition is refused");
                }
                refusal = Optional.of(reason);
                health.raise(HealthCode.EDITION_REFUSED);
            }
            case UpdateOutcome.Unchanged _ -> {
                // what the server wants is what is shown: an earlier refusal is over
                refusal = Optional.empty();
                health.clear(HealthCode.EDITION_REFUSED);
                health.clear(HealthCode.EDITION_TOO_LARGE);
            }
        }
    }

    private void damaged() {
        intake.markDamaged();
        health.raise(HealthCode.LIBRARY_DAMAGED);
    }

    private boolean isNamed(Sha256 hash) {
        return content().stream()
                .flatMap(content -> content.media().stream())
                .anyMatch(medium -> medium.hash().equals(hash));
    }

    /// The edition on the screen with its words, always exchanged together.
    private record Shown(Content content, SearchView words) {}
}
