package vn.niengiam.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.niengiam.jobs.SparkExtension;
import vn.niengiam.reference.Level;
import vn.niengiam.tables.Rows;
import vn.niengiam.tables.TableSchema;
import vn.niengiam.trends.Citation;
import vn.niengiam.trends.Conflict;
import vn.niengiam.trends.Coverage;
import vn.niengiam.trends.NamedOrganisation;
import vn.niengiam.trends.NationalFigure;
import vn.niengiam.trends.PositionHolder;
import vn.niengiam.trends.Trend;

/** Whatever the texts and figures of an edition, its Parquet, its CSV and its workbook say the same in every cell. */
@ExtendWith(SparkExtension.class)
class EditionFormatsIT {
    @TempDir
    private Path edition;

    @Test
    void should_agree_cell_for_cell_whatever_a_text_holds(SparkSession spark) throws IOException, SQLException {
        write(spark, EditionFixture.with("-1; \"hai\"\r\nba"), summaries());

        assertThat(EditionFormats.differences(edition)).isEmpty();
    }

    @Test
    void should_see_a_cell_that_differs(SparkSession spark) throws IOException, SQLException {
        write(spark, EditionFixture.plain(), summaries());
        Path csv = edition.resolve("csv/trends.csv");
        Files.writeString(csv, Files.readString(csv).replace(",326,", ",327,"));

        assertThat(EditionFormats.differences(edition)).containsExactly("trends.csv row 2 value: 327, not 326");
    }

    private void write(SparkSession spark, EditionContent content, EditionSummaries summaries) throws IOException {
        parquet(spark, "trends", Trend.class, content.trends());
        parquet(spark, "coverage", Coverage.class, content.coverage());
        parquet(spark, "conflicts", Conflict.class, content.conflicts());
        parquet(spark, "national", NationalFigure.class, summaries.national());
        parquet(spark, "positions", PositionHolder.class, summaries.positions());
        parquet(spark, "citations", Citation.class, summaries.citations());
        parquet(spark, "organisations", NamedOrganisation.class, summaries.organisations());
        EditionContent whole = new EditionContent(
                content.editionId(),
                content.programVersion(),
                content.trends(),
                content.coverage(),
                content.conflicts(),
                summaries,
                content.statements(),
                content.documents(),
                content.indicators(),
                content.provinces());
        EditionReport.write(edition, whole, EditionFixture.choice(), Optional.empty());
    }

    private <T extends Record> void parquet(SparkSession spark, String table, Class<T> type, List<T> records) {
        TableSchema schema = TableSchema.load(table);
        List<Row> rows = records.stream().map(Rows.of(type, schema)::row).toList();
        spark.createDataFrame(rows, schema.sparkType())
                .coalesce(1)
                .write()
                .parquet(edition.resolve(table).toString());
    }

    /** Days, lists, counts, a figure of more digits than a spreadsheet's numbers hold, one below zero, and gaps. */
    private static EditionSummaries summaries() {
        BigDecimal many = new BigDecimal("12345678901234567890.123456");
        List<PositionHolder> positions = new ArrayList<>();
        List<Citation> citations = new ArrayList<>();
        List<NamedOrganisation> organisations = new ArrayList<>();
        HostileSnippets.all().forEach(text -> {
            positions.add(
                    holder(text, Optional.of(LocalDate.of(2023, 12, 29)), Optional.of(LocalDate.of(1899, 1, 31))));
            citations.add(
                    new Citation(text, Optional.of(text), Optional.of("02"), Optional.of(2023), 1, List.of(text)));
            organisations.add(new NamedOrganisation(text, Optional.empty(), Optional.empty(), 1, 3));
        });
        positions.add(holder("", Optional.empty(), Optional.empty()));
        return new EditionSummaries(
                List.of(
                        nation(2022, Optional.empty(), Optional.empty(), "-2.25"),
                        nation(2023, Optional.of(63), Optional.of(many), "0.000001")),
                positions,
                citations,
                organisations);
    }

    private static PositionHolder holder(String text, Optional<LocalDate> first, Optional<LocalDate> last) {
        return new PositionHolder(
                Optional.of("02"),
                text,
                Optional.of(text),
                "Nguyễn Văn A " + text,
                first,
                last,
                2,
                List.of(text, "d2"));
    }

    private static NationalFigure nation(
            int year, Optional<Integer> existing, Optional<BigDecimal> sum, String figure) {
        BigDecimal value = new BigDecimal(figure);
        return new NationalFigure(
                EditionFixture.GROWTH,
                Trend.AS_REPORTED,
                Level.PROVINCE,
                year,
                3,
                existing,
                sum,
                value,
                value,
                value,
                value,
                "02",
                value,
                "25",
                value);
    }
}
