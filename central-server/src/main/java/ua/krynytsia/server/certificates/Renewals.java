// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.certificates;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import ua.krynytsia.server.audit.Audit;
import ua.krynytsia.server.audit.Deed;
import ua.krynytsia.server.authority.Authorities;
import ua.krynytsia.server.authority.Authority;
import ua.krynytsia.server.store.Store;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.fleet.RenewalRequest;

/// Which certificates speak for a terminal: the table `certificate`. A renewed one comes into force
/// beside the one before; the first request that shows it ends those before it, and a grace does so
/// where none comes.
public final class Renewals {
    /// How long a terminal has for using what it asked for.
    public static final Duration GRACE = Duration.ofDays(60);

    private final Store store;
    private final Authorities authorities;
    private final Audit audit;
    private final Clock clock;

    public Renewals(Store store, Authorities authorities, Audit audit, Clock clock) {
        this.store = store;
        this.authorities = authorities;
        this.audit = audit;
        this.clock = clock;
    }

    /// Whether this certificate speaks for the terminal now; its first use ends those before it.
    public boolean isValid(KioskId kiosk, X509Certificate shown) {
        String serial = IssuedCertificate.serial(shown);
        Optional<Boolean> wasUsed =
                store.read(handle ->
                        handle.createQuery(
                                        """
                                        select c.used is not null as was_used from certificate c
                                        join enrolment e on e.receipt_prefix = c.receipt_prefix
                                        where c.kiosk = :kiosk and c.serial = :serial
                                        and e.revoked is null
                                        and (c.ends is null or c.ends > :now)\
                                        """)
                                .bind("kiosk", kiosk.value())
                                .bind("serial", serial)
                                .bind("now", clock.instant())
                                .mapTo(Boolean.class)
                                .findOne());
        if (wasUsed.filter(used -> !used).isPresent()) {
            store.write(handle -> {
                use(handle, kiosk, serial);
                return serial;
            });
        }
        return wasUsed.isPresent();
    }

    /// The next certificate of a terminal; the same one for the same key.
    ///
    /// @param shown by which it asks
    /// @return empty where it is not a signing request for an EC P-256 key
    public Optional<String> renew(X509Certificate shown, RenewalRequest request) {
        Authority issuer = authorities.issuing(request.trusted().orElse(List.of()));
        KioskId kiosk = request.kiosk();
        return issuer.certify(kiosk, request.signingRequest())
                .map(made ->
                        store.write(handle -> {
                            String prefix = prefix(handle, shown);
                            return renew(handle, IssuedCertificate.of(prefix, kiosk, made, issuer));
                        }));
    }

    /// The terminals that have a certificate in force which the authority of now issued. While the
    /// next one follows, they are those that would lose the server if the one of now were retired.
    public List<KioskId> listHolders() {
        Instant now = clock.instant();
        return store.read(handle ->
                handle.createQuery(
                                """
                                select distinct c.kiosk from certificate c
                                join enrolment e on e.receipt_prefix = c.receipt_prefix
                                where e.revoked is null and (c.ends is null or c.ends > :now)
                                and c.issued > :born
                                and (c.authority is null or c.authority = :authority)
                                order by c.kiosk\
                                """)
                        .bind("now", now)
                        .bind("born", now.minus(Authority.TERMINAL_LIFE))
                        .bind("authority", authorities.current().fingerprint().hex())
                        .mapTo(String.class)
                        .map(KioskId::new)
                        .list());
    }

    /// The first certificate of an enrolment: in use from its beginning.
    ///
    /// @return with its chain, PEM
    public String begin(Handle handle, String prefix, KioskId kiosk, X509Certificate made) {
        var first = IssuedCertificate.of(prefix, kiosk, made, authorities.current());
        insert(handle, first, clock.instant());
        handle.createUpdate("update certificate set used = issued where serial = :serial")
                .bind("serial", first.serial())
                .execute();
        return first.chain();
    }

    private static String prefix(Handle handle, X509Certificate shown) {
        return handle.createQuery("select receipt_prefix from certificate where serial = :serial")
                .bind("serial", IssuedCertificate.serial(shown))
                .mapTo(String.class)
                .one();
    }

    private String renew(Handle handle, IssuedCertificate next) {
        Optional<String> before = find(handle, next);
        if (before.isPresent()) {
            return before.get();
        }
        Instant now = clock.instant();
        supersede(handle, next.receiptPrefix(), now);
        insert(handle, next, now);
        String kiosk = next.kiosk().value();
        audit.record(handle, kiosk, Deed.of("certificate-renewed", kiosk));
        return next.chain();
    }

    /// What was issued for the same key of the same enrolment and is still in force.
    private Optional<String> find(Handle handle, IssuedCertificate next) {
        return handle.createQuery(
                        """
                        select chain from certificate
                        where receipt_prefix = :prefix and key_hash = :key
                        and (ends is null or ends > :now)\
                        """)
                .bind("prefix", next.receiptPrefix())
                .bind("key", next.keyHash())
                .bind("now", clock.instant())
                .mapTo(String.class)
                .findFirst();
    }

    /// What was asked for before and never used ends at once; what is in use, after the grace.
    private static void supersede(Handle handle, String prefix, Instant now) {
        handle.createUpdate(
                        """
                        update certificate set ends = :now
                        where receipt_prefix = :prefix and ends is null and used is null\
                        """)
                .bind("now", now)
                .bind("prefix", prefix)
                .execute();
        handle.createUpdate(
                        """
                        update certificate set ends = :end
                        where receipt_prefix = :prefix and ends is null\
                        """)
                .bind("end", now.plus(GRACE))
                .bind("prefix", prefix)
                .execute();
    }

    private static void insert(Handle handle, IssuedCertificate issued, Instant now) {
        handle.createUpdate(
                        """
                        insert into certificate
                            (serial, receipt_prefix, kiosk, key_hash, chain, issued, authority)
                        values (:serial, :prefix, :kiosk, :key, :chain, :now, :authority)\
                        """)
                .bind("serial", issued.serial())
                .bind("prefix", issued.receiptPrefix())
                .bind("kiosk", issued.kiosk().value())
                .bind("key", issued.keyHash())
                .bind("chain", issued.chain())
                .bind("authority", issued.authority())
                .bind("now", now)
                .execute();
    }

    private void use(Handle handle, KioskId kiosk, String serial) {
        Instant now = clock.instant();
        int used =
                handle.createUpdate(
                                """
                                update certificate set used = :now
                                where serial = :serial and used is null\
                                """)
                        .bind("now", now)
                        .bind("serial", serial)
                        .execute();
        if (used == 0) {
            return;
        }
        handle.createUpdate(
                        """
                        update certificate set ends = :now
                        where serial <> :serial and (ends is null or ends > :now)
                        and receipt_prefix =
                            (select receipt_prefix from certificate where serial = :serial)\
                        """)
                .bind("now", now)
                .bind("serial", serial)
                .execute();
        audit.record(handle, kiosk.value(), Deed.of("certificate-in-use", kiosk.value()));
    }
}
