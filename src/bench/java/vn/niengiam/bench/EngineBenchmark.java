package vn.niengiam.bench;

import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import vn.niengiam.bench.EngineUnderTest.Text;
import vn.niengiam.documents.Document;

/** The engine in one thread, and beside it a pass that only finds where words begin and end. An operation reads all texts. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 5)
@Measurement(iterations = 8, time = 2)
public class EngineBenchmark {
    @Param("")
    public String home;

    /** A folder of reports; empty for the sample. */
    @Param("")
    public String folder;

    private EngineUnderTest engine;
    private List<Text> texts;
    private List<Document> documents;

    @Setup
    public void read() {
        engine = new EngineUnderTest(Path.of(home));
        texts = folder.isEmpty() ? Texts.ofSample(Path.of(home)) : Texts.of(Path.of(folder));
        documents = texts.stream().map(engine::document).toList();
    }

    /** A text to its header facts, observations and entities: what ingest and extract do with it. */
    @Benchmark
    public void whole(Blackhole sink) {
        for (Text text : texts) {
            Document document = engine.document(text);
            sink.consume(engine.observations(document));
            sink.consume(engine.entities(document));
        }
    }

    /** A text whose header is known to its observations and entities: what extract does with it. */
    @Benchmark
    public void engine(Blackhole sink) {
        for (Document document : documents) {
            sink.consume(engine.observations(document));
            sink.consume(engine.entities(document));
        }
    }

    @Benchmark
    public void header(Blackhole sink) {
        texts.forEach(text -> sink.consume(engine.document(text)));
    }

    @Benchmark
    public void observations(Blackhole sink) {
        documents.forEach(document -> sink.consume(engine.observations(document)));
    }

    @Benchmark
    public void entities(Blackhole sink) {
        documents.forEach(document -> sink.consume(engine.entities(document)));
    }

    /** The yardstick: Java's own word boundaries. */
    @Benchmark
    public int words() {
        int words = 0;
        BreakIterator boundaries = BreakIterator.getWordInstance(Locale.ROOT);
        for (Text text : texts) {
            boundaries.setText(text.text());
            while (boundaries.next() != BreakIterator.DONE) {
                words++;
            }
        }
        return words;
    }
}
