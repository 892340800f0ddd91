package vn.niengiam.jobs;

import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;

/**
 * Says that a run was stopped when a signal ends this process, by Ctrl-C or by whoever schedules it: what then breaks
 * everywhere in the run is no fault of anything.
 */
final class StopSignal implements AutoCloseable {
    private final Thread words;
    private volatile boolean given;

    StopSignal(PrintStream progress, String message) {
        words = new Thread(
                () -> {
                    given = true;
                    progress.println(message);
                    progress.flush();
                },
                "stop-signal");
        Runtime.getRuntime().addShutdownHook(words);
    }

    /** Returns if there was none; else this process is ending, and nothing more is to be said. */
    void endIfGiven() {
        try {
            if (given) {
                new CountDownLatch(1).await();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(words);
        } catch (IllegalStateException e) {
            // The signal came as the run ended: it is told, and too late to be stopped.
            endIfGiven();
        }
    }
}
