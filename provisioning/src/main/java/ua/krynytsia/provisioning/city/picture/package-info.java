// SPDX-License-Identifier: GPL-3.0-or-later
/// The picture of the attract screen and those of places, drawn in code. Start with
/// [AttractPicture] and [PlacePicture]. No letters, so no fonts, and no lossy encoder: the same
/// bytes on every machine with the same Java. Single thread. May import the JDK only.
@NullMarked
package ua.krynytsia.provisioning.city.picture;

import org.jspecify.annotations.NullMarked;
