// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.desk;

import java.util.List;
import ua.krynytsia.wire.LocalizedText;

/// What may be done to the kiosk as a whole.
final class MachineActions {
    private final Ports ports;

    MachineActions(Ports ports) {
        this.ports = ports;
    }

    List<ServiceAction> list() {
        return List.of(sync(), restartScreen(), reboot());
    }

    /// Empty where nobody keeps the notice.
    List<ServiceAction> maintenance() {
        return ports.maintenance().map(it -> it.isOn() ? end(it) : begin(it)).stream().toList();
    }

    private ServiceAction sync() {
        return ServiceAction.of(
                "sync",
                LocalizedText.of("Оновити зараз", "Sync now"),
                () -> {
                    ports.machine().sync();
                    return Outcomes.done(
                            "Обмін із сервером почався. Поступ видно в розділі «Зміст і черга».",
                            "The exchange with the server has begun. See “Content and queue”.");
                });
    }

    private ServiceAction restartScreen() {
        return ServiceAction.warned(
                "restart-screen",
                LocalizedText.of("Перезапустити екран", "Restart the screen"),
                LocalizedText.of(
                        "Екран згасне на кілька секунд; недописане мешканцем зникне.",
                        "The screen goes dark for some seconds; what a resident is typing is lost."),
                () -> {
                    ports.machine().restartScreen();
                    return Outcomes.done(
                            "Екран перезапускається.", "The screen is being restarted.");
                });
    }

    private ServiceAction reboot() {
        return ServiceAction.warned(
                "reboot",
                LocalizedText.of("Перезавантажити машину", "Restart the machine"),
                LocalizedText.of(
                        "Кіоск не працюватиме хвилину-дві.",
                        "The kiosk is off for a minute or two."),
                () -> {
                    ports.machine().reboot();
                    return Outcomes.done(
                            "Машина перезавантажується.", "The machine is being restarted.");
                });
    }

    private static ServiceAction begin(Ports.Maintenance maintenance) {
        return ServiceAction.warned(
                "maintenance-on",
                LocalizedText.of("Показати «Обслуговування»", "Put up the maintenance notice"),
                LocalizedText.of(
                        "Мешканці не зможуть користуватися кіоском, доки ви не приберете оголошення.",
                        "Residents cannot use the kiosk until you take the notice away."),
                () -> {
                    maintenance.set(true);
                    return Outcomes.done("Оголошення на екрані.", "The notice is on the screen.");
                });
    }

    private static ServiceAction end(Ports.Maintenance maintenance) {
        return ServiceAction.of(
                "maintenance-off",
                LocalizedText.of("Прибрати «Обслуговування»", "Take the maintenance notice away"),
                () -> {
                    maintenance.set(false);
                    return Outcomes.done("Кіоск знову працює.", "The kiosk is in service again.");
                });
    }
}
