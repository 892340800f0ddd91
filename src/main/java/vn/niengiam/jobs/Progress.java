package vn.niengiam.jobs;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Tells how far a run has come: in one line that moves on a terminal, in a line now and then elsewhere. */
public final class Progress {
    private static final Duration LIVE = Duration.ofMillis(500);

    private final RunLog log;
    private final boolean terminal;
    private final Duration every;
    private final InstantSource clock;

    /** @param every how often a line is told where it cannot move */
    public Progress(RunLog log, boolean terminal, Duration every, InstantSource clock) {
        this.log = log;
        this.terminal = terminal;
        this.every = every;
        this.clock = clock;
    }

    void say(String line) {
        log.say(line);
    }

    /** Does a work, telling how far its tally has come. */
    void watch(String what, long total, Tally tally, Runnable work) {
        Instant start = clock.instant();
        ScheduledExecutorService ticker = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "progress");
            thread.setDaemon(true);
            return thread;
        });
        if (terminal) {
            tick(ticker, LIVE, () -> log.show(line(what, total, tally, start)));
            tick(ticker, every, () -> log.note(line(what, total, tally, start)));
        } else {
            tick(ticker, every, () -> log.say(line(what, total, tally, start)));
        }
        try {
            work.run();
        } finally {
            ticker.shutdownNow();
            if (terminal) {
                log.show("");
            }
        }
        log.say(line(what, total, tally, start));
    }

    private static void tick(ScheduledExecutorService ticker, Duration period, Runnable telling) {
        ticker.scheduleAtFixedRate(telling, period.toMillis(), period.toMillis(), TimeUnit.MILLISECONDS);
    }

    private String line(String what, long total, Tally tally, Instant start) {
        Duration elapsed = Duration.between(start, clock.instant());
        return new ProgressLine(what, tally.done().value(), total, tally.bad().value(), elapsed).text();
    }
}
