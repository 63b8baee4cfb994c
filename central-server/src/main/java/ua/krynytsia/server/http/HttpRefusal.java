// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.http;

import ua.krynytsia.wire.LocalizedText;

/// A request that is answered with an error status and words that say what to mend.
public final class HttpRefusal extends RuntimeException {
    private final int status;
    private final LocalizedText words;

    public HttpRefusal(int status, LocalizedText words) {
        super(status + " " + words.in(LocalizedText.ENGLISH));
        this.status = status;
        this.words = words;
    }

    public static HttpRefusal badRequest(LocalizedText words) {
        return new HttpRefusal(400, words);
    }

    public static HttpRefusal forbidden(LocalizedText words) {
        return new HttpRefusal(403, words);
    }

    public static HttpRefusal notFound() {
        return new HttpRefusal(
                404,
                LocalizedText.of(
                        "Такої сторінки чи запису немає. Перевірте адресу.",
                        "There is no such page or record. Check the address."));
    }

    public static HttpRefusal tooLarge(long limit) {
        String most = ByteCount.of(limit);
        return new HttpRefusal(
                413,
                LocalizedText.of(
                        "Завеликий обсяг: приймаємо щонайбільше " + most + ".",
                        "Too large: at most " + most + " is accepted."));
    }

    public static HttpRefusal tooOften() {
        return new HttpRefusal(
                429,
                LocalizedText.of(
                        "Забагато спроб. Зачекайте кілька хвилин і спробуйте ще раз.",
                        "Too many attempts. Wait a few minutes and try again."));
    }

    public int status() {
        return status;
    }

    public LocalizedText words() {
        return words;
    }
}
