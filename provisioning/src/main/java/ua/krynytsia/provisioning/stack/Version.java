// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.stack;

/// The version that stands in the names of the built jars.
final class Version {
    static final String OF_PROGRAMS = "0.1.0";

    private Version() {}
}
