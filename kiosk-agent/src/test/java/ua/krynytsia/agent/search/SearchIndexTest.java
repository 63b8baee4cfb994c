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
import ua.krynytsia.agent.search.lexicon.Synonyms;
import ua.krynytsia.agent.search.query.Found;
import ua.krynytsia.agent.search.terms.Searchable;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.LocalizedText;

final class SearchIndexTest {
    private static final Synonyms NO_SYNONYMS = Synonyms.of(List.of());

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
    @CsvSource({"сімʼї", "сім'ї", "сім’ї", "СІМʼЯ", "сім`ї", "сім´ї", "сімї", "сімя"})
    void anyApostropheIsTheSame(String typed) {
        assertThat(find(typed)).containsExactly("family");
    }

    @ParameterizedTest
    @CsvSource({"гім, school", "бас, pool", "біблі, library", "героїв а, school", "дель, pool"})
    void beginningOfTheLastWordIsEnough(String typed, String key) {
        assertThat(find(typed)).contains(key);
    }

    @ParameterizedTest
    @CsvSource({"гимназія, school, гімназія", "басейм, pool, басейн", "укрття, shelter, укриття"})
    void slipIsMendedAndSaid(String typed, String key, String corrected) {
        Found found = index.view(NO_SYNONYMS).find(typed, _ -> 10).orElseThrow();

        assertThat(ids(found.answer())).contains(key);
        assertThat(found.corrected()).contains(corrected);
    }

    @Test
    void exactWordsAreNotCorrected() {
        assertThat(index.view(NO_SYNONYMS).find("басейн", _ -> 10).orElseThrow().corrected())
                .isEmpty();
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
    void whoIsCalledSoIsTheAnswerAndOthersAreMentions() {
        index.put(List.of(entry("other", "Клуб", "басейн поруч", "Дозвілля")));

        Found found = index.view(NO_SYNONYMS).find("басейн", _ -> 10).orElseThrow();

        assertThat(ids(found.answer())).containsExactly("pool");
        assertThat(ids(found.mentions())).containsExactly("other");
        assertThat(find("поруч")).containsExactly("other");
    }

    @ParameterizedTest
    @CsvSource({
        "',fctqy', pool, басейн",
        "csv`z, family, сімʼя",
        "erhbnnzv, shelter, укриттям",
        "ЗЩЩД, poolclub, pool",
        "ukryttia, shelter, укриття",
        "himnaziia, school, гімназія",
        "gimnaziya, school, гімназія",
        "basein, pool, басейн",
        "лыкарня, hospital, лікарня",
        "басйен, pool, басейн",
        "басейнн, pool, басейн",
        "бсейн, pool, басейн",
        "гімназіямм, school, гімназіям",
        "плавнням, pool, плаванням"
    })
    void whatWasMeantIsFoundAndSaid(String typed, String key, String read) {
        index.put(
                List.of(
                        entry("poolclub", "Pool club", "", ""),
                        entry("hospital", "Міська лікарня", "", "")));

        Found found = index.view(NO_SYNONYMS).find(typed, _ -> 10).orElseThrow();

        assertThat(ids(found.answer())).contains(key);
        assertThat(found.corrected()).contains(read);
    }

    @ParameterizedTest
    @CsvSource({
        "ганок, porch",
        "ґанком, porch",
        "га́нок, porch",
        "ТУГАН-БАРАНОВСЬКОГО, university",
        "Барановському, university",
        "Криворіжкоксом, works",
        "міська рада Терни, council",
        "тернівці, council"
    })
    void spellingsOfOneWordAreTheSame(String typed, String key) {
        index.put(
                List.of(
                        entry("porch", "Ґанок", "", ""),
                        entry("university", "Університет імені Туган-Барановського", "", ""),
                        entry("works", "Завод «Криворіжкокс»", "", ""),
                        entry("council", "Міська рада «Терни» для тернівців", "", "")));

        assertThat(find(typed)).contains(key);
    }

    @Test
    void streetIsFoundWithAllThatLiesThere() {
        index.put(
                List.of(
                        street("streets", "s-1", "вулиця Поштова", "вулиця Карла Маркса"),
                        place("post", "Пошта", "вул. Поштова, 9/1", "вулиця Карла Маркса"),
                        place("bank", "Банк", "вул. Поштова, 9-А", "вулиця Карла Маркса"),
                        place("shop", "Крамниця", "вул. Поштова, 90", "вулиця Карла Маркса"),
                        place("museum", "Музей пошти", "вул. Лісова, 9", "")));

        assertThat(find("поштова")).containsExactly("s-1", "post", "bank", "shop");
        assertThat(find("вул. Карла Маркса"))
                .containsExactlyInAnyOrder("s-1", "post", "bank", "shop");
        assertThat(find("поштовій 9а")).containsExactly("bank");
        assertThat(find("поштова 9 А")).containsExactly("bank");
        assertThat(find("Карла Маркса буд. 9/1")).containsExactly("post");
        assertThat(find("лісова 9")).containsExactly("museum");
        assertThat(find("пошта")).containsExactly("post", "museum");
    }

    @Test
    void oldNameOfAStreetMeansWhatLiesThereBesideOthersCalledSoOnce() {
        index.put(
                List.of(
                        street("streets", "s-1", "вулиця Кропивницького", "вулиця Дзержинського"),
                        street("parks", "p-1", "парк Шахтарський", "парк імені Дзержинського"),
                        place("post", "Пошта", "вул. Кропивницького, 9", "вулиця Дзержинського"),
                        entry("shevchenko", "Бібліотека імені Шевченка", "", ""),
                        street("streets", "s-2", "вулиця Шевченка", "вулиця Нова"),
                        place("bank", "Банк", "вул. Шевченка, 9", "вулиця Нова")));

        assertThat(find("дзержинського")).containsExactlyInAnyOrder("s-1", "p-1", "post");
        assertThat(find("шевченка")).containsExactlyInAnyOrder("s-2", "shevchenko");
    }

    @Test
    void formsOfAWordAreWorthTheSameAndTheShorterNameComesFirst() {
        index.put(
                List.of(
                        entry("chief", "Завідувач бібліотеки-філії № 4", "", ""),
                        entry("branch", "Бібліотека-філія № 4", "", "")));

        assertThat(find("бібліотеки")).containsSubsequence("branch", "chief");
    }

    @Test
    void whatIsOfTheKindAskedForComesFirst() {
        index.put(
                List.of(
                        entry(DocumentKey.entry("register", "r"), "Школи", "", "", "Реєстри"),
                        entry(DocumentKey.entry("posts", "p"), "Директор школи", "", "", "Прийоми"),
                        entry(
                                DocumentKey.entry("schools", "s"),
                                "Початкова школа № 2 «Дивосвіт»",
                                "",
                                "",
                                "Школи")));

        assertThat(find("школи")).containsExactly("s", "r", "p");
    }

    @Test
    void slipIsNotTakenForAnEndingOfAWordThatTheDictionaryHas() {
        index.put(
                List.of(
                        entry("hospital", "Міська лікарня", "", ""),
                        entry("doctor", "Лікар Коваль", "", "")));

        assertThat(find("лікарею")).contains("hospital");
    }

    @Test
    void equalWordsOfTheCityAndCommonAbbreviationsFindEachOther() {
        index.put(
                List.of(
                        entry("centre", "Центр надання адміністративних послуг", "", ""),
                        entry("sport", "Дитячо-юнацька спортивна школа № 3", "", ""),
                        entry("ring", "Кільце", "", "")));
        try (SearchView view = index.view(Synonyms.of(List.of("кільце, каблучка, перстень")))) {
            assertThat(ids(view.find("цнапу", _ -> 5).orElseThrow().answer())).contains("centre");
            assertThat(ids(view.find("ДЮСШ 3", _ -> 5).orElseThrow().answer())).contains("sport");
            assertThat(ids(view.find("каблучку", _ -> 5).orElseThrow().answer())).contains("ring");
        }
        assertThat(find("каблучку")).isEmpty();
    }

    @Test
    void numbersAreNotBegun() {
        index.put(List.of(entry("one", "Ліцей № 1", "", ""), entry("ten", "Ліцей № 10", "", "")));

        assertThat(find("ліцей 1")).containsExactly("one");
        assertThat(find("ліцею №10")).containsExactly("ten");
    }

    @Test
    void mostOfManyWordsWillDoWhereNothingHasAll() {
        Found found =
                index.view(NO_SYNONYMS).find("басейн дельфін цілодобовий", _ -> 10).orElseThrow();

        assertThat(ids(found.answer())).containsExactly("pool");
        assertThat(found.corrected()).contains("басейн дельфін");
    }

    @Test
    void totalCountsMoreThanIsListed() {
        index.put(
                List.of(
                        entry("a", "Парк", "", ""),
                        entry("b", "Парк", "", ""),
                        entry("c", "Парк", "", "")));

        Found.Group group =
                index.view(NO_SYNONYMS).find("парки", _ -> 2).orElseThrow().answer().getFirst();

        assertThat(group.total()).isEqualTo(3);
        assertThat(group.ids()).hasSize(2);
    }

    @Test
    void viewStaysAsItWasAndTellsWhenClosed() {
        SearchView before = index.view(NO_SYNONYMS);
        index.remove(List.of(DocumentKey.entry("things", "pool")));

        assertThat(ids(before.find("басейн", _ -> 10).orElseThrow().answer())).hasSize(1);
        assertThat(find("басейн")).isEmpty();

        before.close();
        assertThat(before.find("басейн", _ -> 10)).isEmpty();
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
        try (SearchView view = index.view(NO_SYNONYMS)) {
            return ids(view.find(typed, _ -> 10).orElseThrow().answer());
        }
    }

    private static List<String> ids(List<Found.Group> groups) {
        return groups.stream().flatMap(group -> group.ids().stream()).toList();
    }

    private static Searchable entry(String id, String title, String text, String context) {
        return entry(DocumentKey.entry("things", id), title, "", text, context);
    }

    private static Searchable entry(
            DocumentKey key, String title, String place, String text, String context) {
        return new Searchable(
                key,
                LocalizedText.of(title),
                List.of(),
                List.of(LocalizedText.of(place)),
                List.of(LocalizedText.of(text)),
                LocalizedText.of(context));
    }

    private static Searchable place(String id, String title, String address, String former) {
        return new Searchable(
                DocumentKey.entry("things", id),
                LocalizedText.of(title),
                List.of(),
                List.of(LocalizedText.of(address), LocalizedText.of(former)),
                List.of(),
                LocalizedText.of(""));
    }

    private static Searchable street(String resource, String id, String title, String former) {
        return new Searchable(
                DocumentKey.entry(resource, id),
                LocalizedText.of(title),
                List.of(LocalizedText.of(former)),
                List.of(),
                List.of(),
                LocalizedText.of("Вулиці"));
    }

    private static Searchable bilingual() {
        return new Searchable(
                DocumentKey.entry("things", "library"),
                LocalizedText.of("Бібліотека імені Франка", "Franko library"),
                List.of(),
                List.of(),
                List.of(LocalizedText.of("читальна зала", "reading room with many books")),
                LocalizedText.of("Культура", "Culture"));
    }
}
