// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.fleet;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import ua.krynytsia.rules.receipt.ReceiptPrefixes;
import ua.krynytsia.server.ServerException;
import ua.krynytsia.server.audit.Audit;
import ua.krynytsia.server.audit.Deed;
import ua.krynytsia.server.authority.Authorities;
import ua.krynytsia.server.certificates.Renewals;
import ua.krynytsia.server.keys.Secrets;
import ua.krynytsia.server.store.Store;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.fleet.EnrolmentRequest;

/// Who belongs to the fleet: the tables `enrolment_token` and `enrolment`. A terminal has at most
/// one enrolment that is not revoked; a new one ends the former.
public final class Enrolments {
    private static final Duration TOKEN_LIFE = Duration.ofHours(24);

    private final Store store;
    private final Authorities authorities;
    private final Secrets secrets;
    private final Audit audit;
    private final Clock clock;
    private final Renewals renewals;
    private final List<Consumer<KioskId>> watchers = new CopyOnWriteArrayList<>();

    public Enrolments(
            Store store, Authorities authorities, Secrets secrets, Audit audit, Clock clock) {
        this.store = store;
        this.authorities = authorities;
        this.secrets = secrets;
        this.audit = audit;
        this.clock = clock;
        this.renewals = new Renewals(store, authorities, audit, clock);
    }

    /// How certificates follow each other within an enrolment.
    public Renewals renewals() {
        return renewals;
    }

    /// @param watcher called after a certificate of this terminal lost its force
    public void watchRevocations(Consumer<KioskId> watcher) {
        watchers.add(watcher);
    }

    /// A one-time token for this terminal, good for 24 hours; only its hash stays here.
    public String issueToken(KioskId kiosk, String who) {
        String token = secrets.make();
        store.write(handle -> {
            audit.record(handle, who, Deed.of("enrolment-offered", kiosk.value()));
            return handle.createUpdate(
                            """
                            insert into enrolment_token (token_hash, kiosk, expires)
                            values (:hash, :kiosk, :expires)\
                            """)
                    .bind("hash", Secrets.hash(token).hex())
                    .bind("kiosk", kiosk.value())
                    .bind("expires", clock.instant().plus(TOKEN_LIFE))
                    .execute();
        });
        return token;
    }

    /// Uses the token up and gives the terminal its certificate, by the authority that its ticket
    /// names.
    public EnrolmentOutcome enrol(EnrolmentRequest request) {
        Optional<X509Certificate> certificate =
                authorities.current().certify(request.kiosk(), request.signingRequest());
        if (certificate.isEmpty()) {
            return new EnrolmentOutcome.RequestRefused();
        }
        EnrolmentOutcome outcome = store.write(handle -> enrol(handle, request, certificate.get()));
        if (outcome instanceof EnrolmentOutcome.Enrolled) {
            watchers.forEach(watcher -> watcher.accept(request.kiosk()));
        }
        return outcome;
    }

    /// The terminal is nobody from now on.
    ///
    /// @return false where it was not enrolled
    public boolean revoke(KioskId kiosk, String who) {
        boolean revoked =
                store.write(handle -> {
                    audit.record(handle, who, Deed.of("enrolment-revoked", kiosk.value()));
                    return revoke(handle, kiosk, clock.instant()) > 0;
                });
        watchers.forEach(watcher -> watcher.accept(kiosk));
        return revoked;
    }

    /// Every terminal that is enrolled or was offered enrolment, with whether it is enrolled now.
    public List<Member> listMembers() {
        return store.read(handle ->
                handle.createQuery(
                                """
                                select kiosk, max(enrolled) as enrolled from (
                                    select kiosk, case when revoked is null then 1 else 0 end
                                        as enrolled from enrolment
                                    union all select kiosk, 0 from enrolment_token) as member
                                group by kiosk order by kiosk\
                                """)
                        .map((row, context) ->
                                new Member(
                                        new KioskId(row.getString("kiosk")),
                                        row.getInt("enrolled") == 1))
                        .list());
    }

    /// The terminals whose certificate the authority in force issued, not the next one.
    public List<KioskId> listHolders() {
        return renewals.listHolders();
    }

    /// Whether the terminal has a certificate in force.
    public boolean isMember(KioskId kiosk) {
        return listMembers().stream()
                .anyMatch(member -> member.isEnrolled() && member.kiosk().equals(kiosk));
    }

    /// A terminal the fleet knows of.
    public record Member(KioskId kiosk, boolean isEnrolled) {}

    private EnrolmentOutcome enrol(
            Handle handle, EnrolmentRequest request, X509Certificate certificate) {
        Instant now = clock.instant();
        if (!useToken(handle, request, now)) {
            return new EnrolmentOutcome.TokenRefused();
        }
        revoke(handle, request.kiosk(), now);
        String prefix = freePrefix(handle);
        handle.createUpdate(
                        """
                        insert into enrolment (receipt_prefix, kiosk, serial, enrolled)
                        values (:prefix, :kiosk, :serial, :now)\
                        """)
                .bind("prefix", prefix)
                .bind("kiosk", request.kiosk().value())
                .bind("serial", certificate.getSerialNumber().toString(16))
                .bind("now", now)
                .execute();
        String chain = renewals.begin(handle, prefix, request.kiosk(), certificate);
        String who = request.kiosk().value();
        audit.record(handle, who, Deed.of("enrolled", who));
        return new EnrolmentOutcome.Enrolled(chain, prefix);
    }

    private static boolean useToken(Handle handle, EnrolmentRequest request, Instant now) {
        return handle.createUpdate(
                                """
                                update enrolment_token set used = :now
                                where token_hash = :hash and kiosk = :kiosk
                                and used is null and expires > :now\
                                """)
                        .bind("hash", Secrets.hash(request.token()).hex())
                        .bind("kiosk", request.kiosk().value())
                        .bind("now", now)
                        .execute()
                == 1;
    }

    private static int revoke(Handle handle, KioskId kiosk, Instant now) {
        return handle.createUpdate(
                        """
                        update enrolment set revoked = :now
                        where kiosk = :kiosk and revoked is null\
                        """)
                .bind("now", now)
                .bind("kiosk", kiosk.value())
                .execute();
    }

    /// One of the easiest of those never given, by chance: a server that was put back does not know
    /// which it gave last, and in a row it would give these again. Two terminals that draw the same
    /// at once meet at the primary key; one asks again.
    private String freePrefix(Handle handle) {
        Set<String> given =
                handle.createQuery("select receipt_prefix from enrolment")
                        .mapTo(String.class)
                        .set();
        List<String> free = ReceiptPrefixes.free(given);
        if (free.isEmpty()) {
            throw new ServerException("all " + given.size() + " receipt prefixes are given away");
        }
        return secrets.oneOf(free);
    }
}
