package vn.niengiam.jobs;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a run did and met, kept for its summary and its row in the table {@code runs}. */
public final class RunJournal {
    private final Map<Stage, Duration> finished = new EnumMap<>(Stage.class);
    private final List<String> warnings = new ArrayList<>();
    private Ingested ingested = Ingested.NOTHING;
    private Optional<Path> edition = Optional.empty();

    void finished(Stage stage, Duration took) {
        finished.put(stage, took);
    }

    void warn(String warning) {
        warnings.add(warning);
    }

    void ingested(Ingested count) {
        ingested = count;
    }

    void published(Path folder) {
        edition = Optional.of(folder);
    }

    public Map<Stage, Duration> finished() {
        return finished;
    }

    public List<String> warnings() {
        return warnings;
    }

    public Ingested ingested() {
        return ingested;
    }

    public Optional<Path> edition() {
        return edition;
    }
}
