package vn.niengiam.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageCompleted;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import scala.Option;
import scala.jdk.javaapi.CollectionConverters;

/** What Spark's pages show of a run: its stages by what they do, and how reading ended so far. */
@ExtendWith(SparkExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SparkPagesIT {
    private final StageWatch watch = new StageWatch();

    @BeforeAll
    void run(SparkSession spark, @TempDir Path temp) throws IOException, TimeoutException {
        Path input = Files.createDirectories(temp.resolve("lưu trữ"));
        Files.writeString(
                input.resolve("báo cáo.txt"),
                "BÁO CÁO\nKết quả công tác xây dựng Đảng năm 2023\nNăm 2023, Đảng bộ tỉnh Hà Nam kết nạp 950 đảng viên.\n");
        Files.writeString(input.resolve("trống.txt"), "");
        spark.sparkContext().addSparkListener(watch);
        try {
            new Runs(spark, input, temp.resolve("hồ")).run(Stage.all());
            spark.sparkContext().listenerBus().waitUntilEmpty();
        } finally {
            spark.sparkContext().removeSparkListener(watch);
        }
    }

    @Test
    void should_name_every_stage_by_the_step_it_belongs_to() {
        assertThat(watch.names)
                .isNotEmpty()
                .allMatch(name -> name.matches("(ingest|extract|trends|report): .*|keep the record of the run"));
        assertThat(watch.names).contains("ingest: parse what is new", "ingest: find the header facts");
    }

    @Test
    void should_count_how_reading_ended_under_the_name_of_each_status() {
        assertThat(watch.counts).containsEntry("documents parsed", 1L).containsEntry("documents empty", 1L);
        assertThat(watch.counts.keySet()).doesNotContain("documents failed");
    }

    private static final class StageWatch extends SparkListener {
        private final List<String> names = new CopyOnWriteArrayList<>();
        private final Map<String, Long> counts = Collections.synchronizedMap(new TreeMap<>());

        @Override
        public void onStageSubmitted(SparkListenerStageSubmitted submitted) {
            names.add(String.valueOf(submitted.properties().getProperty("spark.job.description")));
        }

        @Override
        public void onStageCompleted(SparkListenerStageCompleted completed) {
            CollectionConverters.asJava(completed.stageInfo().accumulables().values())
                    .forEach(each -> keep(each.name().getOrElse(() -> ""), each.value()));
        }

        private void keep(String name, Option<Object> value) {
            if (name.startsWith("documents ")) {
                counts.put(name, (Long) value.get());
            }
        }
    }
}
