// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.service;

import ua.krynytsia.app.i18n.Words;
import ua.krynytsia.wire.LocalizedText;

/// What is said in the tests that the screen makes itself.
enum TestWords implements Words {
    PASSED("Перевірку пройдено", "Test passed"),
    FLAWED("Знайдено вади", "Flaws were found"),
    TOUCH("Дотик", "Touch"),
    TOUCH_NOTE("Проведіть пальцем по всіх клітинках", "Draw a finger over every cell of the glass"),
    TOUCH_LEFT("Проведіть по всіх клітинках. Лишилося: {0}", "Touch every cell. Left: {0}"),
    READY("Готово", "Done"),
    TOUCH_FINE(
            "Дотик відчувається всюди: {0} з {0} клітинок.",
            "Touch is felt everywhere: {0} of {0} cells."),
    TOUCH_DEAD(
            "Дотику не відчутно: {0}. Разом {1} з {2} клітинок.",
            "Touch is not felt: {0}. Together {1} of {2} cells."),
    TOP_LEFT("угорі ліворуч – {0}", "top left – {0}"),
    TOP("угорі посередині – {0}", "top middle – {0}"),
    TOP_RIGHT("угорі праворуч – {0}", "top right – {0}"),
    LEFT("ліворуч – {0}", "left – {0}"),
    MIDDLE("посередині – {0}", "middle – {0}"),
    RIGHT("праворуч – {0}", "right – {0}"),
    BOTTOM_LEFT("унизу ліворуч – {0}", "bottom left – {0}"),
    BOTTOM("унизу посередині – {0}", "bottom middle – {0}"),
    BOTTOM_RIGHT("унизу праворуч – {0}", "bottom right – {0}"),
    COLOURS("Кольори екрана", "Screen colours"),
    COLOURS_NOTE(
            "Білий, чорний, червоний, зелений, синій і перехід сірого",
            "White, black, red, green, blue and a ramp of grey"),
    COLOURS_ASK(
            "Чи були кольори рівними, без плям, смуг і мертвих точок?",
            "Were the colours even, without stains, stripes or dead dots?"),
    COLOURS_FINE("Кольори рівні, без плям.", "The colours are even."),
    COLOURS_BAD(
            "На екрані видно плями, смуги або мертві точки.",
            "There are stains, stripes or dead dots on the screen."),
    YES("Так, усе гаразд", "Yes, all is well"),
    NO("Ні, є вади", "No, there are flaws"),
    SOUND("Звук", "Sound"),
    SOUND_NOTE("Тон ліворуч і праворуч", "A tone from the left and from the right"),
    SOUND_LEAD("Гучність – {0} %. Послухайте кожен бік.", "Volume {0} %. Listen to each side."),
    SOUND_LEFT("Ліворуч", "Left"),
    SOUND_RIGHT("Праворуч", "Right"),
    SOUND_NONE("Звукового виходу не знайдено.", "No sound output was found."),
    SOUND_YES("Чути з обох боків", "Heard from both sides"),
    SOUND_NO("Чути не всюди", "Not heard everywhere"),
    SOUND_FINE("Звук чути з обох боків.", "Sound is heard from both sides."),
    SOUND_BAD("Звук чути не з обох боків.", "Sound is not heard from both sides.");

    private final LocalizedText text;

    TestWords(String ukrainian, String english) {
        text = LocalizedText.of(ukrainian, english);
    }

    @Override
    public LocalizedText text() {
        return text;
    }

    /// With its parts put in, in both languages.
    LocalizedText with(Object... parts) {
        LocalizedText filled = text;
        for (int i = 0; i < parts.length; i++) {
            String place = "{" + i + "}";
            String part = String.valueOf(parts[i]);
            filled = filled.map(words -> words.replace(place, part));
        }
        return filled;
    }
}
