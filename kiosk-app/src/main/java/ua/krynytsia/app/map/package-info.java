// SPDX-License-Identifier: GPL-3.0-or-later
/// The map: start with [CityMap], which shows published pins and areas and never touches a network.
/// The only importer of Gluon Maps, whose `MapView` owns centre, zoom, projection and layers; its
/// own painting of tiles is replaced by [PictureLayer]. JavaFX thread; squares are painted in the
/// background. May import `wire`, `app.shell`, `app.link`, `app.controls`, `app.theme`, `app.i18n`.
@NullMarked
package ua.krynytsia.app.map;

import org.jspecify.annotations.NullMarked;
