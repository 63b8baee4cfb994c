// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.HexFormat;
import ua.krynytsia.agent.service.Html;
import ua.krynytsia.agent.service.Words;
import ua.krynytsia.wire.Bytes;

/// What stands around every page: head, style, name of the kiosk, languages.
final class Frame {
    private static final String STYLE = style();

    /// Nothing is loaded, run or framed; only this very style applies, and forms lead here only.
    static final String POLICY =
            "default-src 'none'; style-src 'sha256-"
                    + digest(STYLE)
                    + "'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Words words;
    private final String kiosk;

    Frame(Words words, String kiosk) {
        this.words = words;
        this.kiosk = kiosk;
    }

    Words words() {
        return words;
    }

    /// The address of one of our pages in this language.
    String link(String path) {
        return path + "?lang=" + words.language();
    }

    String around(String title, Html body) {
        return around(title, "", body);
    }

    /// @param seconds after which `address` is read in its place
    String renewed(String title, int seconds, String address, Html body) {
        String renewal = "<meta http-equiv=refresh content='" + seconds + ";url=" + address + "'>";
        return around(title, renewal, body);
    }

    private String around(String title, String renewal, Html body) {
        var page = new Html();
        page.raw("<!doctype html><html lang=" + words.language() + "><head><meta charset=utf-8>");
        page.raw("<meta name=viewport content='width=device-width,initial-scale=1'>");
        page.raw("<meta name=robots content=noindex>" + renewal);
        page.element("title", kiosk + " · " + title).raw("<style>" + STYLE + "</style></head>");
        page.raw("<body><header>").element("h1", kiosk);
        page.raw("<nav>");
        page.raw(
                words.language().equals("uk")
                        ? "<b lang=uk>Українська</b> <a lang=en href='/?lang=en'>English</a>"
                        : "<a lang=uk href='/?lang=uk'>Українська</a> <b lang=en>English</b>");
        page.raw("</nav></header><main>").raw(body.toString()).raw("</main></body></html>");
        return page.toString();
    }

    /// The beginning of a form that leads to `path`.
    void form(Html page, String path, String proof) {
        page.raw("<form method=post action='" + link(path) + "'>");
        page.raw("<input type=hidden name=" + Visit.PROOF + " value=" + proof + ">");
    }

    private static String digest(String text) {
        byte[] hash = HexFormat.of().parseHex(Bytes.utf8(text).sha256().hex());
        return Base64.getEncoder().encodeToString(hash);
    }

    private static String style() {
        try (InputStream in = Frame.class.getResourceAsStream("service.css")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its service.css");
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
