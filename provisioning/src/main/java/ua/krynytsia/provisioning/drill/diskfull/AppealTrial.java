// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.drill.diskfull;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import ua.krynytsia.agent.local.AppWatch;
import ua.krynytsia.agent.local.EventHub;
import ua.krynytsia.agent.local.LocalPort;
import ua.krynytsia.agent.local.LocalServer;
import ua.krynytsia.agent.local.LocalSources;
import ua.krynytsia.agent.local.ScreenDesk;
import ua.krynytsia.agent.local.StatusSource;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.provisioning.drill.kiosk.Residents;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.fleet.Submission;
import ua.krynytsia.wire.json.WireJson;
import ua.krynytsia.wire.local.Draft;
import ua.krynytsia.wire.local.LocalAccess;
import ua.krynytsia.wire.local.LocalPaths;
import ua.krynytsia.wire.local.Refusal;
import ua.krynytsia.wire.local.SubmittedReceipt;
import ua.krynytsia.wire.service.KioskCondition;

/// A resident sends an appeal through the loopback port. Refused, it is with a message that nothing
/// was accepted; whoever got a receipt finds the appeal on the disk, once.
final class AppealTrial implements Trial, AutoCloseable {
    private static final int CREATED = 201;
    private static final int UNAVAILABLE = 503;
    private static final String NOTHING_ACCEPTED = "нічого не прийнято";

    private final Residents residents;
    private final RandomGenerator random;
    private final LocalServer local;
    private final HttpClient http = HttpClient.newHttpClient();
    private final List<SubmittedReceipt> receipts = new ArrayList<>();
    private Draft next;

    /// @param accessFile on another disk than the kiosk's data, as on a terminal
    AppealTrial(FullKiosk kiosk, Residents residents, RandomGenerator random, Path accessFile) {
        this.residents = residents;
        this.random = random;
        this.next = residents.draft(random);
        var sources =
                new LocalSources(
                        kiosk.library(),
                        kiosk.outbox(),
                        () -> residents.sender().kiosk(),
                        () -> false,
                        new NoScreen(),
                        new NoStatus(),
                        FullKiosk.NOON);
        this.local =
                LocalServer.start(
                        sources,
                        new AppWatch(kiosk.health(), FullKiosk.NOON),
                        new EventHub(),
                        new LocalPort(0, accessFile, new SecureRandom()));
    }

    @Override
    public String title() {
        return "accept appeals";
    }

    @Override
    public Attempt attempt(FullKiosk kiosk) {
        HttpResponse<byte[]> answer = post(next);
        return switch (answer.statusCode()) {
            case CREATED -> {
                receipts.add(WireJson.read(answer.body(), SubmittedReceipt.class));
                next = residents.draft(random);
                yield new Attempt.Done();
            }
            case UNAVAILABLE -> {
                Refusal refusal = WireJson.read(answer.body(), Refusal.class);
                yield new Attempt.Refused(refusal.message().ukrainian().contains(NOTHING_ACCEPTED));
            }
            default -> new Attempt.Refused(false);
        };
    }

    @Override
    public List<String> lost(FullKiosk kiosk) {
        var lost = new ArrayList<String>();
        List<Submission> found = residents.submissions(kiosk.data());
        for (SubmittedReceipt receipt : receipts) {
            long copies =
                    found.stream()
                            .filter(it -> it.receipt().number().equals(receipt.number()))
                            .count();
            if (copies != 1) {
                lost.add(receipt.number() + " is there " + copies + " times");
            }
        }
        if (found.size() != receipts.size()) {
            lost.add(found.size() + " appeals for " + receipts.size() + " receipts");
        }
        return lost;
    }

    @Override
    public void close() {
        local.close();
        http.close();
    }

    private HttpResponse<byte[]> post(Draft draft) {
        LocalAccess access = local.access();
        var request =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://127.0.0.1:"
                                                + access.port()
                                                + LocalPaths.SUBMISSIONS))
                        .header("Authorization", "Bearer " + access.token())
                        .POST(HttpRequest.BodyPublishers.ofByteArray(WireJson.write(draft)))
                        .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new ProvisioningException("the loopback port does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProvisioningException("interrupted while sending an appeal", e);
        }
    }

    /// There is no screen to decide about.
    private static final class NoScreen implements ScreenDesk {
        @Override
        public KioskCondition condition() {
            return KioskCondition.IN_SERVICE;
        }

        @Override
        public boolean picture(UUID command, Bytes png) {
            return false;
        }

        @Override
        public boolean pictureRefused(UUID command, String reason) {
            return false;
        }
    }

    /// Nobody looks at the technician's page here.
    private static final class NoStatus implements StatusSource {
        @Override
        public String html(String language) {
            return "";
        }

        @Override
        public String text(String language) {
            return "";
        }
    }
}
