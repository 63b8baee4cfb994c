// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.bench.taps;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.krynytsia.app.window.Layout;
import ua.krynytsia.app.window.Layout.Target;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.provisioning.visitor.Sought;
import ua.krynytsia.provisioning.visitor.Visitor;

/// What residents come for, in the words in which they think of it.
final class Errands {
    private static final String ATTRACT = "Торкніться екрана";
    private static final String SEARCH = "Знайти";
    private static final Pattern RECEIPT = Pattern.compile("\\b\\d{2}-\\d{6}-[0-9A-Z]\\b");
    private static final Pattern PIN = Pattern.compile("\\b\\d{6}\\b");
    private static final int MOST_QUESTIONS = 20;

    /// What is typed into a question that says this; the first that fits.
    private static final Map<String, String> ANSWERS = new LinkedHashMap<>();

    static {
        ANSWERS.put("прізвище", "Коваль");
        ANSWERS.put("по батькові", "Петрівна");
        ANSWERS.put("імʼя", "Олена");
        ANSWERS.put("живете", "Миру 5");
        ANSWERS.put("", "біля будинку не горить ліхтар");
    }

    private final Facts facts;
    private Optional<Receipt> receipt = Optional.empty();

    /// What the appeal's last page shows.
    private record Receipt(String number, String pin) {}

    Errands(Facts facts) {
        this.facts = facts;
    }

    List<Errand> all() {
        return List.of(
                Errand.of("the nearest pharmacy", this::pharmacyNearby, this::pharmacyBySearch),
                Errand.of("documents for a passport of a child", this::passport),
                Errand.of(
                        "the mayor's deputy for housing, and when",
                        this::deputy,
                        this::deputyByContacts),
                Errand.of("my building's water supplier", this::myBuilding, this::buildingBySearch),
                Errand.of("file an appeal", this::appeal),
                Errand.of("report a problem", this::signal),
                Errand.of("check its state", this::state));
    }

    private void pharmacyNearby(Visitor visitor) {
        visitor.touch(ATTRACT);
        visitor.touchAny(List.of("Путівник", "Здоровʼя"));
        visitor.touch("Аптеки");
        if (!visitor.isRead("найближчі спершу")) {
            visitor.touch("Порядок");
            visitor.touch("найближчі спершу");
        }
        visitor.touch("the first pharmacy of the list", layout -> first(layout, "Аптек"));
        visitor.read(facts.nearestPharmacy().of("Адреса"));
    }

    private void pharmacyBySearch(Visitor visitor) {
        search(visitor, "аптека");
        visitor.touch("the first pharmacy found", layout -> first(layout, "Аптек"));
        visitor.read(facts.nearestPharmacy().of("Адреса"));
    }

    private void passport(Visitor visitor) {
        Facts.Row service = facts.passportForAChild();
        search(visitor, "паспорт дитині");
        visitor.touch(service.of("Послуга"));
        for (String paper : service.of("Які документи взяти").split("[,;.]")) {
            if (paper.strip().length() > 3) {
                visitor.read(paper.strip());
            }
        }
    }

    private void deputy(Visitor visitor) {
        Facts.Row post = facts.deputyForHousing();
        search(visitor, "заступник житлово");
        visitor.touch("Заступник міського голови з питань житлово");
        visitor.read(post.of("Посадова особа"));
        Matcher hours = Pattern.compile("\\d{2}:\\d{2}").matcher(post.of("Прийом"));
        visitor.read(hours.results().findFirst().orElseThrow().group());
    }

    private void deputyByContacts(Visitor visitor) {
        visitor.touch(ATTRACT);
        visitor.touchAny(List.of("Контакт", "Влада"));
        visitor.touch("Приймальні");
        visitor.touch("Заступник міського голови з питань житлово");
        visitor.read(facts.deputyForHousing().of("Посадова особа"));
    }

    private void myBuilding(Visitor visitor) {
        Facts.Row building = facts.building();
        String[] address = building.of("Адреса").split(", ");
        visitor.touch(ATTRACT);
        visitor.touchAny(List.of("Мій дім", "Мій будинок"));
        if (visitor.isRead("Мій дім") && !visitor.isKeyboardThere()) {
            visitor.touchAny(List.of("Мій дім"));
        }
        String street = streetName(address[0]);
        visitor.type(street);
        visitor.touch("the street " + street, layout -> row(layout, street));
        visitor.touch("the house " + address[1], layout -> exactly(layout, address[1]));
        visitor.read("Водоканал");
    }

    private void buildingBySearch(Visitor visitor) {
        String address = facts.building().of("Адреса");
        String house = address.substring(address.lastIndexOf(' '));
        search(visitor, (streetName(address) + house).toLowerCase(Locale.ROOT));
        visitor.touch(address);
        visitor.read("Водоканал");
    }

    private void appeal(Visitor visitor) {
        file(visitor, "Написати звернення");
        receipt = receiptOn(visitor.now());
        if (receipt.isEmpty()) {
            throw new ProvisioningException("no number stands on the glass after the appeal");
        }
    }

    private void signal(Visitor visitor) {
        file(visitor, "Повідомити про негаразд");
    }

    private static void file(Visitor visitor, String form) {
        visitor.touch(ATTRACT);
        visitor.touchAny(List.of("Звернення", "Центр звернень"));
        visitor.touch(form);
        for (int i = 0; i < MOST_QUESTIONS && !visitor.isRead("Подати"); i++) {
            answer(visitor);
        }
        visitor.touch("Подати");
        visitor.read("Номер");
    }

    private void state(Visitor visitor) {
        Receipt kept =
                receipt.orElseThrow(() ->
                        new ProvisioningException("there is no appeal whose state to ask for"));
        visitor.touch(ATTRACT);
        visitor.touchAny(List.of("Звернення", "Центр звернень"));
        visitor.touchAny(List.of("Перевірити звернення", "Стан звернення", "Дізнатися"));
        visitor.type(kept.number().replaceAll("[^0-9A-Z]", ""));
        visitor.touchAny(List.of("Далі", "PIN"));
        visitor.type(kept.pin());
        visitor.touchAny(List.of("Дізнатися", "Перевірити", "Показати", "Далі", "Готово"));
        visitor.read(kept.number());
    }

    /// One answer to the question on the glass: the first of a choice, the place beside this kiosk,
    /// a few words.
    private static void answer(Visitor visitor) {
        Optional<Target> choice =
                visitor.now().targets().stream().filter(Errands::isAnswer).findFirst();
        if (visitor.isKeyboardThere()) {
            visitor.type(words(visitor.now()));
            visitor.finishTyping();
        } else if (choice.isPresent()) {
            visitor.tap(choice.get());
        } else {
            visitor.touch("Далі");
        }
    }

    private static String words(Layout layout) {
        return ANSWERS.entrySet().stream()
                .filter(answer -> new Sought(answer.getKey()).isRead(layout))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isAnswer(Target target) {
        return target.id().startsWith("answer-");
    }

    private static void search(Visitor visitor, String words) {
        visitor.touch(ATTRACT);
        visitor.touch(SEARCH);
        visitor.type(words);
    }

    /// The uppermost target that holds the words.
    private static Optional<Target> first(Layout layout, String words) {
        return layout.targets().stream()
                .filter(target -> target.words().filter(seen -> seen.contains(words)).isPresent())
                .filter(target -> target.id().matches("row-.*|result-.*|entry-.*"))
                .findFirst();
    }

    /// The uppermost line of a list that holds the words.
    private static Optional<Target> row(Layout layout, String words) {
        return layout.targets().stream()
                .filter(target -> target.words().filter(seen -> seen.contains(words)).isPresent())
                .filter(target -> !target.id().startsWith("key-"))
                .findFirst();
    }

    private static Optional<Target> exactly(Layout layout, String words) {
        return new Sought(words)
                .among(layout)
                .filter(target ->
                        target.words()
                                .filter(seen ->
                                        seen.matches(
                                                "(.*\\b)?" + Pattern.quote(words) + "(\\b.*)?"))
                                .isPresent());
    }

    private static String streetName(String address) {
        return address.replaceFirst("^\\S+\\.? ", "").split(",")[0];
    }

    private static Optional<Receipt> receiptOn(Layout layout) {
        String words =
                String.join(
                        "\n", layout.texts().stream().flatMap(t -> t.words().stream()).toList());
        Matcher number = RECEIPT.matcher(words);
        Matcher pin = PIN.matcher(words.replaceAll(RECEIPT.pattern(), ""));
        return number.find() && pin.find()
                ? Optional.of(new Receipt(number.group(), pin.group()))
                : Optional.empty();
    }
}
