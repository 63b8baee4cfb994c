// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.bench.editors;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.provisioning.stack.AdminApi;

/// Accounts made, authors signed in, and all of them saving without a pause for a time.
final class Load {
    private static final int MAKERS = 4;
    private static final String FIRST = "перший-пароль-автора";
    private static final String OWN = "власний-пароль-автора";

    private final AdminApi api;
    private final String resource;
    private final int entries;

    Load(AdminApi api, String resource, int entries) {
        this.api = api;
        this.resource = resource;
        this.entries = entries;
    }

    /// @param accepted in no order
    /// @param millis of every save, also of those that came too late
    record Result(List<Accepted> accepted, List<Double> millis, int conflicts) {}

    /// Accounts with the role of an author of the resource.
    void makeAccounts(int count) {
        try (ExecutorService makers = Executors.newFixedThreadPool(MAKERS)) {
            all(
                    makers,
                    IntStream.range(0, count)
                            .<Callable<Boolean>>mapToObj(number -> () -> makeAccount(number))
                            .toList());
        }
    }

    private boolean makeAccount(int number) {
        api.post(
                "/admin/api/v1/people",
                "{\"login\":\"%s\",\"name\":\"Автор %d\",\"password\":\"%s\"}"
                        .formatted(login(number), number, FIRST));
        api.post(
                "/admin/api/v1/people/" + login(number) + "/roles",
                "{\"role\":\"author\",\"resource\":\"" + resource + "\"}");
        return true;
    }

    Result save(int authors, Duration length) {
        try (HttpClient client =
                        HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Author> people =
                    IntStream.range(0, authors)
                            .mapToObj(n -> new Author(client, api.address(), login(n)))
                            .toList();
            people.forEach(author -> author.signIn(FIRST, OWN));
            long end = System.nanoTime() + length.toNanos();
            return sum(
                    all(
                            threads,
                            IntStream.range(0, authors)
                                    .<Callable<Result>>mapToObj(
                                            n -> () -> work(people.get(n), new Random(n), end))
                                    .toList()));
        }
    }

    private Result work(Author author, Random random, long end) {
        var accepted = new ArrayList<Accepted>();
        var millis = new ArrayList<Double>();
        int conflicts = 0;
        while (System.nanoTime() < end) {
            Author.Attempt attempt = author.addOne(resource, "entry-" + random.nextInt(entries));
            millis.add(attempt.millis());
            attempt.accepted().ifPresent(accepted::add);
            conflicts += attempt.accepted().isPresent() ? 0 : 1;
        }
        return new Result(accepted, millis, conflicts);
    }

    private static Result sum(List<Result> results) {
        return new Result(
                results.stream().flatMap(it -> it.accepted().stream()).toList(),
                results.stream().flatMap(it -> it.millis().stream()).toList(),
                results.stream().mapToInt(Result::conflicts).sum());
    }

    private static <T> List<T> all(ExecutorService threads, List<Callable<T>> tasks) {
        var results = new ArrayList<T>();
        try {
            for (Future<T> done : threads.invokeAll(tasks)) {
                results.add(done.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProvisioningException("interrupted", e);
        } catch (ExecutionException e) {
            throw new ProvisioningException("an author failed", e);
        }
    }

    private static String login(int number) {
        return "author-" + number;
    }
}
