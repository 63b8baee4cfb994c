// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.catalogue.declaring;

import ua.krynytsia.rules.content.Problem;
import ua.krynytsia.wire.LocalizedText;

/// What is told to a person whose declaration is refused.
final class DeclarationWords {
    private DeclarationWords() {}

    static Problem noDeclaration() {
        return say(
                "kind",
                "Тут описують розділи, ресурси, словники, форми, шари, плитки й налаштування."
                        + " Записи зберігають окремо.",
                "Sections, resources, vocabularies, forms, layers, tiles and settings are declared"
                        + " here."
                        + " Entries are saved apart.");
    }

    static Problem noSection(String section) {
        return say(
                "section",
                "Розділу «" + section + "» немає. Спершу опишіть розділ.",
                "There is no section “" + section + "”. Declare it first.");
    }

    static Problem noTitle(String field) {
        return say(
                field,
                "Назву запису бере поле «" + field + "»: воно має бути обовʼязковим текстом.",
                "Entries are named by the field “" + field + "”: it must be a required text.");
    }

    static Problem noVocabulary(String field, String vocabulary) {
        return say(
                field,
                "Словника «" + vocabulary + "» немає. Спершу опишіть словник.",
                "There is no vocabulary “" + vocabulary + "”. Declare it first.");
    }

    static Problem noResource(String field, String resource) {
        return say(
                field,
                "Ресурсу «" + resource + "», на який посилається опис, немає. Спершу опишіть його.",
                "The resource “" + resource + "” that is named does not exist. Declare it first.");
    }

    static Problem internalResource(String field, String resource) {
        return say(
                field,
                "Ресурс «" + resource + "» не для всіх: плитка не може до нього вести.",
                "The resource “" + resource + "” is not for everybody: no tile may lead to it.");
    }

    static Problem noForm(String field, String form) {
        return say(
                field,
                "Форми «" + form + "», до якої веде плитка, немає. Спершу опишіть її.",
                "The form “" + form + "” that a tile leads to does not exist. Declare it first.");
    }

    static Problem noFacet(String field, String resource, String facet) {
        return say(
                field,
                "За полем «" + facet + "» ресурсу «" + resource + "» не добирають записів.",
                "Entries of “" + resource + "” cannot be narrowed by the field “" + facet + "”.");
    }

    static Problem noDoor(String field, String kind) {
        return say(
                field,
                "Двері «" + kind + "» цій версії невідомі. Оберіть інші.",
                "This version does not know the door “" + kind + "”. Choose another one.");
    }

    static Problem noType(String field, String kind) {
        return say(
                field,
                "Типу поля «" + kind + "» ця версія не знає. Оберіть інший тип.",
                "This version does not know the field type “" + kind + "”. Choose another one.");
    }

    private static Problem say(String field, String ukrainian, String english) {
        return new Problem(field, LocalizedText.of(ukrainian, english));
    }
}
