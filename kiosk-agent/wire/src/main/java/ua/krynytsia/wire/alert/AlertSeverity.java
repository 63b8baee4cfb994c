// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.alert;

/// How much harm it may do (CAP 1.2 §3.2.2.4). What is not known yet reads as [#UNKNOWN].
public enum AlertSeverity {
    EXTREME,
    SEVERE,
    MODERATE,
    MINOR,
    UNKNOWN
}
