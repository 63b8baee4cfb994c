// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.local;

import java.time.Instant;
import java.util.UUID;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.service.KioskCondition;

/// Something the screen may want to know at once. In JSON the field `kind` says which.
public sealed interface LocalEvent {
    /// Another edition is shown from now on: ask again for what stands on the screen.
    record EditionActive(EditionNumber number) implements LocalEvent {}

    /// The link to the server came up or went down.
    record Connection(boolean isOnline) implements LocalEvent {}

    /// A card was held to the reader. Its number stays with the agent; `reader` says where it was
    /// held.
    record CardRead(String reader) implements LocalEvent {}

    /// Somebody came near or went away.
    record Presence(boolean isPresent) implements LocalEvent {}

    /// A technician's card was held: ask for the PIN, see [LocalPaths#SERVICE_SESSIONS].
    record TechnicianCard(String reader) implements LocalEvent {}

    /// Show these words over everything until then.
    record Message(LocalizedText text, Instant until) implements LocalEvent {}

    /// Put the maintenance notice in front of everything, or take it away.
    record Maintenance(boolean isOn) implements LocalEvent {}

    /// The light of the panel in percent, 10 to 100; the app dims what the panel itself cannot.
    record Brightness(int percent) implements LocalEvent {}

    /// The loudness of everything spoken, in percent.
    record Volume(int percent) implements LocalEvent {}

    /// A picture of the screen is wanted: send it to [LocalPaths#PICTURE], or say why not.
    record PictureWanted(UUID command) implements LocalEvent {}

    /// The cabinet's door was opened or closed; an open one locks the screen.
    record Door(boolean isOpen) implements LocalEvent {}

    /// The supply is failing: dim, keep what is typed no longer, expect to be switched off.
    record PowerFailing(boolean isFailing) implements LocalEvent {}

    /// What this kiosk may do has changed: ask [LocalPaths#STATE] again.
    record Condition(KioskCondition condition) implements LocalEvent {}

    /// Another edition is being taken in, or that is over; what is shown stays until then.
    record Updating(boolean isOn) implements LocalEvent {}

    /// What is known of danger here has changed.
    record Alarm(AlertState state) implements LocalEvent {}

    /// Headphones were put into the kiosk's jack or taken out: what is private may be said to them.
    record Headphones(boolean areIn) implements LocalEvent {}

    /// An event from the future.
    record Unknown(String kind, String raw) implements LocalEvent {}
}
