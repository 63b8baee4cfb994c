// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.supervise;

/// What a supervised thread does. Returning ends it; throwing starts it anew after a pause;
/// [InterruptedException] means that the agent stops.
public interface Task {
    void run() throws InterruptedException;
}
