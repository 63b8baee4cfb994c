// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.screen;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.HttpFeature;
import io.helidon.webserver.http.HttpRouting;
import ua.krynytsia.agent.service.bundle.SupportBundle;
import ua.krynytsia.wire.local.LocalPaths;

/// Hands the support bundle to the command line.
public final class BundleRoute implements HttpFeature {
    private final SupportBundle bundle;

    public BundleRoute(SupportBundle bundle) {
        this.bundle = bundle;
    }

    @Override
    public void setup(HttpRouting.Builder routing) {
        routing.get(
                LocalPaths.SERVICE_BUNDLE,
                (_, res) -> {
                    res.headers().set(HeaderNames.CONTENT_TYPE, "application/zip");
                    res.headers().set(HeaderNames.CACHE_CONTROL, "no-store");
                    res.send(bundle.collect());
                });
    }
}
