// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.laws;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which package may touch which library. A library that stands here is replaced by changing the
/// packages behind it, and no others.
final class Libraries {
    private static final String OURS = "ua.krynytsia.";
    private static final Map<String, List<String>> OWNERS = new LinkedHashMap<>();

    static {
        own("com.fazecast..", "agent.reader.serial", "agent.printer.serial");
        own("com.pi4j..", "agent.pins.pi4j");
        own("com.gluonhq..", "app.map");
        own("com.ibm.icu..", "app.speech.words");
        own("javafx..", "app..");
        own("org.apache.lucene..", "agent.search..");
        own("org.tartarus..", "agent.search..");
        own("morfologik..", "agent.search..", "provisioning.bench.search..");
        own("com.github.luben..", "rules.edition");
        own("javax.crypto..", "rules.seal");
        own("com.fasterxml..", "wire.json", "server.http", "server.exchange..", "provisioning..");
        own("org.h2..", "agent.store", "server.store");
        own("org.flywaydb..", "server.store");
        own("com.zaxxer..", "server.store");
        own("org.jdbi..", "agent.store", "server..");
        own(
                "org.bouncycastle..",
                "agent.central.http",
                "agent.service.entrance",
                "server.authority");
        own("io.helidon.webclient..", "agent.central");
    }

    private Libraries() {}

    private static void own(String library, String... packages) {
        OWNERS.put(library, List.of(packages).stream().map(OURS::concat).toList());
    }

    static Set<String> violations(JavaClasses classes) {
        var found = new LinkedHashSet<String>();
        for (JavaClass type : classes) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String target = dependency.getTargetClass().getBaseComponentType().getPackageName();
                OWNERS.forEach((library, owners) -> {
                    if (Names.covers(library, target)
                            && owners.stream()
                                    .noneMatch(it -> Names.covers(it, type.getPackageName()))) {
                        found.add(
                                type.getName() + " must not touch " + target + ", only " + owners);
                    }
                });
            }
        }
        return found;
    }
}
