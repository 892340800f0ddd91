package vn.niengiam.documents;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/** The thread that stops what takes too long. */
final class Alarms {
    private Alarms() {}

    /** A thread of this name, which does not keep the JVM alive. */
    static ScheduledExecutorService named(String name) {
        return Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }
}
