package vn.niengiam.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.niengiam.reference.Reference;

/** The ways of the figures of three reports, from file to trend. */
@ExtendWith(SparkExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FigureWayIT {
    private static final Reference REFERENCE = Reference.load(Path.of("conf"));
    private static final String BODY = "Năm 2023, toàn Đảng bộ kết nạp 1.382/1.400 đảng viên, đạt 98,7% kế hoạch.";

    private Path lake;

    @BeforeAll
    void publish(SparkSession spark, @TempDir Path temp) throws IOException {
        Path input = Files.createDirectories(temp.resolve("lưu trữ/ha-giang"));
        lake = temp.resolve("hồ");
        Files.writeString(
                input.resolve("tong-ket.txt"),
                "Đảng bộ tỉnh Hà Giang tổng kết công tác xây dựng Đảng năm 2023\n" + BODY
                        + " Riêng huyện Quản Bạ kết nạp 61 đảng viên."
                        + " Phấn đấu năm 2024 kết nạp 1.450 đảng viên.\n"
                        + "Từ năm 2010 đến nay, toàn tỉnh kết nạp 19.204 đảng viên."
                        + " Toàn tỉnh trồng 7 cây đa.\n");
        Files.writeString(
                input.resolve("nhin-lai.txt"),
                "Đảng bộ tỉnh Hà Giang tổng kết công tác xây dựng Đảng năm 2024\n"
                        + "Năm 2024, toàn Đảng bộ kết nạp 1.405 đảng viên.\n"
                        + "Toàn tỉnh có 3.011 cán bộ, 402 cuộc, 33 đơn, 41 lớp, 52 mô hình, 65 công trình, 78 sản phẩm,"
                        + " 81 dự án, 94 buổi, 15 khóa, 26 hội nghị, 37 văn bản.\n");
        Files.writeString(
                input.resolve("tin.txt"),
                "Đảng bộ tỉnh Hà Giang tổng kết công tác xây dựng Đảng năm 2023\n"
                        + "Năm 2023, toàn Đảng bộ kết nạp 1.377 đảng viên.\n");
        Runs runs = new Runs(spark, input.getParent(), lake);
        assertThat(runs.run(Stage.all())).as(runs.progress()).isEqualTo(Outcome.DONE);
    }

    private String id(int value) {
        return SqlAnswers.of(lake, "select observation_id from observations where value = " + value)
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow();
    }

    private String way(int value) {
        return FigureWay.of(id(value), lake, REFERENCE);
    }

    @Test
    void should_tell_every_station_of_a_figure_that_stands_in_the_trends() {
        assertThat(way(1382))
                .contains("File\n  path          ha-giang/tong-ket.txt\n  media type    text/plain\n")
                .contains("read          parsed\n", "charset       UTF-8\n")
                .contains("Document\n", "area          02 Hà Giang, known by: ", "reports on    2023 (year)\n")
                .contains("  Năm 2023, toàn Đảng bộ »kết nạp 1.382/1.400 đảng viên«, đạt 98,7% kế hoạch.")
                .contains("  indicator         party.members.admitted\n", "  target            1400\n")
                .contains("kết nạp # đảng viên  (party.members.admitted)  wins\n")
                .doesNotContain("another meaning")
                .contains("Trends\n  party.members.admitted, 02 Hà Giang, province, 2023: 1382, status A, 12 months;")
                .containsPattern("report/sentences/party\\.members\\.admitted-2023\\.html#obs-" + id(1382));
    }

    @Test
    void should_lead_to_the_place_in_the_report_that_shows_the_figure() throws IOException {
        String[] link = way(1382)
                .strip()
                .lines()
                .reduce((first, last) -> last)
                .orElseThrow()
                .strip()
                .split("#");

        assertThat(Files.readString(Path.of(link[0]))).contains("id=\"" + link[1] + "\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1450  | it is no result (nature target)
            61    | it is about "huyện Quản Bạ", not the reporting body as a whole
            19204 | its period, 2010/2023, is neither one year nor months of one year from January on
            7     | it has no indicator
            1377  | it contradicts the statement chosen, 1382
            """)
    void should_say_why_a_figure_stands_in_no_trend(int value, String reason) {
        assertThat(way(value)).contains("Trends\n  in none: ").contains("in none: " + reason);
    }

    @Test
    void should_take_as_much_of_an_id_as_no_other_begins_with() {
        String id = id(1382);

        assertThat(FigureWay.of(id.substring(0, 12), lake, REFERENCE)).isEqualTo(FigureWay.of(id, lake, REFERENCE));
    }

    /** Seventeen ids and more begin with one of sixteen digits. */
    @Test
    void should_name_the_figures_whose_ids_begin_alike() {
        List<String> shared = SqlAnswers.of(
                        lake, "select observation_id[1:1] as first from observations group by 1 having count(*) > 1")
                .lines()
                .skip(1)
                .toList();

        assertThatThrownBy(() -> FigureWay.of(shared.get(0), lake, REFERENCE))
                .isInstanceOf(FigureWay.NoSuchFigure.class)
                .hasMessageStartingWith(
                        "Several figures have an id that begins with '" + shared.get(0) + "'; write more of it: ");
    }

    @ParameterizedTest
    @CsvSource({"xyz", "''", "'%'"})
    void should_say_how_to_find_ids_where_none_begins_so(String id) {
        assertThatThrownBy(() -> FigureWay.of(id, lake, REFERENCE))
                .isInstanceOf(FigureWay.NoSuchFigure.class)
                .hasMessageStartingWith("No figure of the edition ")
                .hasMessageEndingWith("has an id that begins with '" + id
                        + "'; find ids with jobs/sql \"select observation_id, sentence from observations\"");
    }

    @Test
    void should_say_how_to_get_an_edition_where_there_is_none(@TempDir Path empty) {
        assertThatThrownBy(() -> FigureWay.of("0", empty, REFERENCE))
                .isInstanceOf(CannotRun.class)
                .hasMessageContaining("has no edition yet; publish one with jobs/run");
    }
}
