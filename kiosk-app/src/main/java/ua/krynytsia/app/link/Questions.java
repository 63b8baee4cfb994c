// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.link;

import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.util.Subscription;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.json.WireJson;
import ua.krynytsia.wire.local.Refusal;

/// Sends each question from a thread of its own and brings its answer to the FX thread, unless the
/// asker has let go of it.
final class Questions {
    private final Loopback agent;
    private final Executor waiting;
    private final Executor fx;

    Questions(Loopback agent, Executor waiting, Executor fx) {
        this.agent = agent;
        this.waiting = waiting;
        this.fx = fx;
    }

    /// @param read makes the value of the answer's body, off the FX thread
    <T> Subscription ask(Request request, Function<Bytes, T> read, Consumer<Answer<T>> then) {
        var question = new Question<>(then);
        waiting.execute(() -> {
            Answer<T> answer = answer(request, read);
            fx.execute(() -> question.answered(answer));
        });
        return question;
    }

    private <T> Answer<T> answer(Request request, Function<Bytes, T> read) {
        try {
            Loopback.Reply reply = agent.ask(request);
            if (reply.status() >= Loopback.OK && reply.status() < Loopback.MULTIPLE) {
                return new Answer.Ready<>(read.apply(reply.body()));
            }
            return switch (reply.status()) {
                case 404 -> new Answer.Missing<>();
                case 403, 409, 422 -> new Answer.Refused<>(refusal(reply.body()));
                default -> new Answer.Away<>();
            };
        } catch (IOException | WireException e) {
            return new Answer.Away<>();
        }
    }

    private static Refusal refusal(Bytes body) {
        try {
            return WireJson.read(body.toArray(), Refusal.class);
        } catch (WireException e) {
            return new Refusal("", LocalizedText.of(""));
        }
    }

    /// Holds the asker only until it is answered or let go.
    private static final class Question<T> implements Subscription {
        private final AtomicBoolean open = new AtomicBoolean(true);
        private Consumer<Answer<T>> then;

        Question(Consumer<Answer<T>> then) {
            this.then = then;
        }

        void answered(Answer<T> answer) {
            Consumer<Answer<T>> asker = then;
            then = _ -> {};
            if (open.getAndSet(false)) {
                asker.accept(answer);
            }
        }

        @Override
        public void unsubscribe() {
            open.set(false);
            then = _ -> {};
        }
    }
}
