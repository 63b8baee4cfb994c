// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.authority;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.bouncycastle.asn1.DERGeneralizedTime;
import org.bouncycastle.asn1.DERUTCTime;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;

/// Moments as certificates write them: two digits of the year before 2050, four from then on (RFC
/// 5280 §4.1.2.5).
final class CertificateTime {
    private static final int FOUR_DIGITS_FROM = 2050;
    private static final DateTimeFormatter SHORT = format("yyMMddHHmmss'Z'");
    private static final DateTimeFormatter LONG = format("yyyyMMddHHmmss'Z'");
    private static final DateTimeFormatter READ = format("yyyyMMddHHmmss");

    private CertificateTime() {}

    static Time of(Instant moment) {
        boolean isLong = moment.atZone(ZoneOffset.UTC).getYear() >= FOUR_DIGITS_FROM;
        return new Time(
                isLong
                        ? new DERGeneralizedTime(LONG.format(moment))
                        : new DERUTCTime(SHORT.format(moment)));
    }

    static Instant end(X509Certificate certificate) throws CertificateEncodingException {
        Time end = new JcaX509CertificateHolder(certificate).toASN1Structure().getEndDate();
        String digits = end.getTime().substring(0, READ.format(Instant.EPOCH).length());
        return LocalDateTime.parse(digits, READ).toInstant(ZoneOffset.UTC);
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(ZoneOffset.UTC);
    }
}
