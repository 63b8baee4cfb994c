// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.LocalizedText;

final class SearchIndexTest {
    @TempDir Path directory;

    private SearchIndex index;

    @BeforeEach
    void fill() {
        index = SearchIndex.open(directory);
        index.put(
                List.of(
                        entry("school", "Гімназія № 14", "вул. Героїв АТО, 5", "Школи"),
                        entry("pool", "Басейн «Дельфін»", "плавання для дітей", "Спорт"),
                        entry("family", "Центр сімʼї та молоді", "допомога сімʼям", "Допомога"),
                        entry("fiveday", "Пʼятниця: прийом громадян", "щотижня", "Прийоми"),
                        entry("shelter", "Укриття", "підвал будинку культури", "Укриття"),
                        bilingual()));
    }

    @AfterEach
    void close() {
        index.close();
    }

    @ParameterizedTest
    @CsvSource({
        "гімназії, school",
        "гімназіями, school",
        "школа, school",
        "басейну, pool",
        "дітям плаванням, pool",
        "сімей, family",
        "молодь, family",
        "укриттям, shelter",
        "підвали, shelter",
        "libraries, library",
        "books, library",
        "бібліотекою, library"
    })
    void inflectedWordsAreFound(String typed, String key) {
        assertThat(find(typed)).contains(key);
    }

    @ParameterizedTest
    @CsvSource({"сімʼї", "сім'ї", "сім’ї", "СІМʼЯ"})
    void anyApostropheIsTheSame(String typed) {
        assertThat(find(typed)).containsExactly("family");
    }

    @ParameterizedTest
    @CsvSource({"гім, school", "бас, pool", "біблі, library", "героїв а, school", "дель, pool"})
    void beginningOfTheLastWordIsEnough(String typed, String key) {
        assertThat(find(typed)).contains(key);
    }

    @ParameterizedTest
    @CsvSource({
        "гимназія, school, гімназія",
        "басейм, pool, басейн",
        "пятниця, fiveday, пʼятниця",
        "укрття, shelter, укриття"
    })
    void slipIsMendedAndSaid(String typed, String key, String corrected) {
        Found found = index.view().find(typed).orElseThrow();

        assertThat(found.keys()).extracting(SearchIndexTest::id).contains(key);
        assertThat(found.corrected()).contains(corrected);
    }

    @Test
    void exactWordsAreNotCorrected() {
        assertThat(index.view().find("басейн").orElseThrow().corrected()).isEmpty();
    }

    @Test
    void everyWordMustBeThereButThoseWithoutMeaning() {
        assertThat(find("басейн для дітей")).containsExactly("pool");
        assertThat(find("басейн укриття")).isEmpty();
    }

    @Test
    void nothingTypedFindsNothing() {
        assertThat(find("")).isEmpty();
        assertThat(find(" !? ")).isEmpty();
        assertThat(find("щщщщщщ")).isEmpty();
    }

    @Test
    void nameCountsMoreThanText() {
        index.put(List.of(entry("other", "Клуб", "басейн поруч", "Дозвілля")));

        assertThat(find("басейн")).containsExactly("pool", "other");
    }

    @Test
    void viewStaysAsItWasAndTellsWhenClosed() {
        SearchView before = index.view();
        index.remove(List.of(DocumentKey.entry("things", "pool")));

        assertThat(before.find("басейн").orElseThrow().keys()).hasSize(1);
        assertThat(find("басейн")).isEmpty();

        before.close();
        assertThat(before.find("басейн")).isEmpty();
    }

    @Test
    void onlyWhatWasCommittedOutlivesTheProcess() {
        index.commit("mark 1");
        index.put(List.of(entry("late", "Пізня", "", "")));
        index.close();
        index = SearchIndex.open(directory);

        assertThat(index.mark()).isEqualTo(Optional.of("mark 1"));
        assertThat(find("гімназія")).containsExactly("school");
        assertThat(find("пізня")).isEmpty();
    }

    private List<String> find(String typed) {
        try (SearchView view = index.view()) {
            return view.find(typed).orElseThrow().keys().stream().map(SearchIndexTest::id).toList();
        }
    }

    private static String id(DocumentKey key) {
        return key.value().substring("entry/things/".length());
    }

    private static Searchable entry(String id, String title, String text, String context) {
        return new Searchable(
                DocumentKey.entry("things", id),
                LocalizedText.of(title),
                List.of(LocalizedText.of(text)),
                LocalizedText.of(context));
    }

    private static Searchable bilingual() {
        return new Searchable(
                DocumentKey.entry("things", "library"),
                LocalizedText.of("Бібліотека імені Франка", "Franko library"),
                List.of(LocalizedText.of("читальна зала", "reading room with many books")),
                LocalizedText.of("Культура", "Culture"));
    }
}
