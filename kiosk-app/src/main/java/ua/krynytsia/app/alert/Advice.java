// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.alert;

import java.util.List;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.alert.AlertKind;

/// What to do, by the kind of danger: two to four steps that can be read standing, in a hurry.
/// After the leaflets of the State Emergency Service (dsns.gov.ua, «Дії у надзвичайних ситуаціях»).
final class Advice {
    private static final LocalizedText STAY =
            LocalizedText.of("Залишайтеся там до відбою.", "Stay there until the all-clear.");
    private static final LocalizedText CALL_112 =
            LocalizedText.of("Потрібна допомога – телефонуйте 112.", "If you need help, call 112.");

    private Advice() {}

    static List<LocalizedText> of(AlertKind kind) {
        return switch (kind) {
            case AIR_RAID -> airRaid();
            case SHELLING -> shelling();
            case CHEMICAL -> chemical();
            case RADIATION -> radiation();
            case FIRE -> fire();
            case FLOOD -> flood();
            case STORM -> storm();
            case UTILITIES -> utilities();
            case MISSING_PERSON -> missingPerson();
            case OTHER -> other();
            case TEST -> test();
        };
    }

    /// Whether one is to go underground.
    static boolean isToShelter(AlertKind kind) {
        return switch (kind) {
            case AIR_RAID, SHELLING, RADIATION -> true;
            case CHEMICAL, FIRE, FLOOD, STORM, UTILITIES, MISSING_PERSON, OTHER, TEST -> false;
        };
    }

    /// At a kiosk that stands in a shelter.
    static List<LocalizedText> inShelter() {
        return List.of(
                LocalizedText.of(
                        "Ви вже в укритті. Залишайтеся тут до відбою.",
                        "You are in a shelter already. Stay here until the all-clear."),
                LocalizedText.of(
                        "Відійдіть від входу, щоб могли зайти інші.",
                        "Move away from the entrance so that others can come in."),
                LocalizedText.of(
                        "Допоможіть дітям, літнім людям і тим, кому важко йти.",
                        "Help children, older people and those who find it hard to walk."));
    }

    private static List<LocalizedText> airRaid() {
        return List.of(
                LocalizedText.of(
                        "Не чекайте. Ідіть у найближче укриття.",
                        "Do not wait. Go to the nearest shelter."),
                LocalizedText.of(
                        "Візьміть із собою документи, воду, ліки й телефон.",
                        "Take your documents, water, medicine and phone with you."),
                LocalizedText.of(
                        "Укриття далеко? Зайдіть у будинок і станьте за двома стінами, далі від"
                                + " вікон.",
                        "The shelter is far? Go into a building and keep two walls between you and"
                                + " the street, away from windows."),
                STAY);
    }

    private static List<LocalizedText> shelling() {
        return List.of(
                LocalizedText.of(
                        "Сховайтеся негайно: обстріл може початися без сирени.",
                        "Take cover at once: shelling may begin without a siren."),
                LocalizedText.of(
                        "Укриття за хвилину ходи? Ідіть туди. Далі – сховайтеся за товстою стіною.",
                        "A shelter within a minute’s walk? Go there. Farther: hide behind a thick"
                                + " wall."),
                LocalizedText.of(
                        "Застало на вулиці – ляжте в заглибину й прикрийте голову руками.",
                        "Caught in the open: lie down in a hollow and cover your head."),
                STAY);
    }

    private static List<LocalizedText> chemical() {
        return List.of(
                LocalizedText.of(
                        "Прикрийте ніс і рот вологою тканиною.",
                        "Cover your nose and mouth with a wet cloth."),
                LocalizedText.of(
                        "Зайдіть у будинок, зачиніть вікна й двері, вимкніть вентиляцію.",
                        "Go indoors, close windows and doors, turn ventilation off."),
                LocalizedText.of(
                        "На вулиці йдіть упоперек вітру. Не спускайтеся в підвали й низини.",
                        "Outdoors walk across the wind. Do not go down into basements or hollows."),
                LocalizedText.of("Стало зле – телефонуйте 103.", "If you feel unwell, call 103."));
    }

    private static List<LocalizedText> radiation() {
        return List.of(
                LocalizedText.of(
                        "Зайдіть в укриття або в будинок, зачиніть вікна й двері.",
                        "Go to a shelter or indoors, close windows and doors."),
                LocalizedText.of(
                        "Надворі прикрийте ніс і рот тканиною.",
                        "Outdoors cover your nose and mouth with a cloth."),
                LocalizedText.of(
                        "У приміщенні зніміть верхній одяг, вимийте руки, обличчя й волосся.",
                        "Indoors take off your outer clothes, wash your hands, face and hair."),
                LocalizedText.of(
                        "Йодид калію приймайте лише за вказівкою медиків.",
                        "Take potassium iodide only when doctors tell you to."));
    }

    private static List<LocalizedText> fire() {
        return List.of(
                LocalizedText.of(
                        "Відійдіть від вогню й диму, назустріч вітру.",
                        "Move away from fire and smoke, against the wind."),
                LocalizedText.of(
                        "У будинку не користуйтеся ліфтом. У диму пригніться й прикрийте рот.",
                        "In a building do not use the lift. In smoke stay low and cover your"
                                + " mouth."),
                LocalizedText.of(
                        "Звільніть проїзд для пожежних машин.",
                        "Keep the way free for fire engines."),
                LocalizedText.of(
                        "Хтось у небезпеці – телефонуйте 101.",
                        "If someone is in danger, call 101."));
    }

    private static List<LocalizedText> flood() {
        return List.of(
                LocalizedText.of(
                        "Ідіть на вище місце. Не спускайтеся в підвали й переходи.",
                        "Go to higher ground. Do not go down into basements or underpasses."),
                LocalizedText.of(
                        "Не йдіть і не їдьте через воду: течія збиває з ніг.",
                        "Do not walk or drive through water: it sweeps people off their feet."),
                LocalizedText.of(
                        "Удома вимкніть світло й газ, візьміть документи, воду й ліки.",
                        "At home turn off power and gas, take documents, water and medicine."),
                CALL_112);
    }

    private static List<LocalizedText> storm() {
        return List.of(
                LocalizedText.of(
                        "Зайдіть у міцний будинок і зачиніть вікна.",
                        "Go into a solid building and close the windows."),
                LocalizedText.of(
                        "Не стійте під деревами, рекламними щитами й дротами.",
                        "Do not stand under trees, billboards or wires."),
                LocalizedText.of(
                        "Бачите обірваний дріт – не підходьте й телефонуйте 112.",
                        "If you see a fallen wire, keep away and call 112."),
                LocalizedText.of(
                        "Відкладіть дорогу, доки негода не мине.",
                        "Put off your journey until the storm has passed."));
    }

    private static List<LocalizedText> utilities() {
        return List.of(
                LocalizedText.of(
                        "Бережіть заряд телефона й запас води.",
                        "Save your phone’s battery and your water."),
                LocalizedText.of(
                        "Вимкніть із розеток прилади, що працювали.",
                        "Unplug the appliances that were on."),
                LocalizedText.of(
                        "Погрітися, зарядити телефон і набрати води можна в Пункті незламності.",
                        "You can get warm, charge your phone and get water at a Point of"
                                + " Invincibility."));
    }

    private static List<LocalizedText> missingPerson() {
        return List.of(
                LocalizedText.of(
                        "Бачили цю людину? Одразу телефонуйте 102.",
                        "Have you seen this person? Call 102 at once."),
                LocalizedText.of(
                        "Скажіть, де й коли це було та куди людина пішла.",
                        "Say where and when it was and where the person went."));
    }

    private static List<LocalizedText> other() {
        return List.of(
                LocalizedText.of(
                        "Відійдіть від небезпечного місця.", "Move away from the dangerous place."),
                LocalizedText.of(
                        "Допоможіть дітям, літнім людям і тим, кому важко йти.",
                        "Help children, older people and those who find it hard to walk."),
                LocalizedText.of(
                        "Слухайте повідомлення міста й рятувальників.",
                        "Follow what the city and the rescuers say."),
                CALL_112);
    }

    private static List<LocalizedText> test() {
        return List.of(
                LocalizedText.of(
                        "Це лише перевірка. Нічого робити не треба.",
                        "This is only a test. You do not need to do anything."),
                LocalizedText.of("Користуйтеся кіоском далі.", "You can go on using the kiosk."));
    }
}
