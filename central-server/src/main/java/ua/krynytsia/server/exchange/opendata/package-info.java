// SPDX-License-Identifier: GPL-3.0-or-later
/// The register of resources in the forms that others read: the data set register of data.gov.ua
/// and DCAT-AP 3. Start with [DatasetRegister] and [DcatCatalog]. Any thread. Imports
/// `server.registry`, `exchange.writing` and `wire`.
@NullMarked
package ua.krynytsia.server.exchange.opendata;

import org.jspecify.annotations.NullMarked;
