package vn.niengiam.jobs;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;

/** A clock that is a second later whenever it is asked. */
final class TickingClock implements InstantSource {
    private final AtomicLong second =
            new AtomicLong(Instant.parse("2024-01-05T08:15:00Z").getEpochSecond());

    @Override
    public Instant instant() {
        return Instant.ofEpochSecond(second.getAndIncrement());
    }
}
