package vn.niengiam.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.niengiam.evaluation.Evaluation;
import vn.niengiam.evaluation.GoldCase;
import vn.niengiam.evaluation.GoldCases;
import vn.niengiam.evaluation.Measure;
import vn.niengiam.tables.Lake;

@ExtendWith(SparkExtension.class)
class EvaluateJobIT {
    private static final Path GOLD = Path.of("src/test/resources/golden/evaluation");

    @TempDir
    private Path temp;

    @Test
    void should_score_what_the_lake_holds_before_any_release(SparkSession spark) {
        Runs runs = new Runs(spark, GOLD.resolve("reports").toAbsolutePath(), temp.resolve("lake"));
        runs.run(List.of(Stage.INGEST, Stage.EXTRACT));
        List<GoldCase> cases = GoldCases.load(GOLD);

        Evaluation evaluation = EvaluateJob.of(runs.lake(), cases);

        assertThat(evaluation.score(Measure.REPORT_YEAR).expected()).isPositive();
        assertThat(evaluation.score(Measure.QUANTITY).found()).isPositive();
    }

    @Test
    void should_find_nothing_in_an_empty_lake(SparkSession spark) {
        Lake lake = Lake.open(spark, temp, Map.of());

        assertThat(EvaluateJob.of(lake, GoldCases.load(GOLD))
                        .score(Measure.QUANTITY)
                        .found())
                .isZero();
    }
}
