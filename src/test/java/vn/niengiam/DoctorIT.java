package vn.niengiam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import vn.niengiam.jobs.CopiedConf;
import vn.niengiam.tables.LakeLock;

/** Needs tesseract with Vietnamese: {@code jobs/test} installs it, or says what to type. */
class DoctorIT {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path temp;

    @Test
    void should_say_that_a_run_would_work_and_make_no_lake() {
        assertThat(doctor("--lake", temp + "/lake")).as(out + "" + err).isZero();
        assertThat(out.toString())
                .containsPattern("(?m)^ok +settings ")
                .containsPattern("(?m)^ok +Java +" + Runtime.version().feature())
                .containsPattern("(?m)^ok +parsers +read their samples: html, .*pptx")
                .containsPattern("(?m)^ok +OCR +tesseract \\S+ vie$")
                .containsPattern("(?m)^ok +catalog +none yet; the first run makes it")
                .containsPattern("(?m)^A run would work");
        assertThat(temp.resolve("lake")).doesNotExist();
    }

    @Test
    void should_tell_what_a_run_would_leave_out() throws IOException {
        Path conf = conf("program = \"tesseract\"", "program = \"no-such-tesseract\"");

        assertThat(doctor("--conf", conf.toString(), "--lake", temp + "/lake")).isZero();
        assertThat(out.toString())
                .containsPattern(
                        "(?m)^note +OCR +the program no-such-tesseract cannot be run; install tesseract .*needs_ocr$")
                .contains("A run would work; the notes tell what it would leave out.");
    }

    @Test
    void should_say_that_a_run_would_not_work_and_how_to_mend_it() throws IOException {
        Path conf = conf("parsers = \"target/parsers\"", "parsers = \"conf\"");
        Path lake = Files.createFile(temp.resolve("file")).resolve("lake");

        assertThat(doctor("--conf", conf.toString(), "--lake", lake.toString())).isEqualTo(2);
        assertThat(out.toString())
                .containsPattern(
                        "(?m)^missing +parsers +Cannot read the built-in sample sample.html: .*check that the class path")
                .containsPattern("(?m)^missing +lake +" + lake + " cannot be made")
                .contains("A run would not work: mend what is missing.")
                .doesNotContain("\tat ");
    }

    @Test
    void should_say_who_holds_the_lake() {
        Path lake = temp.resolve("lake");
        LakeLock.holding(lake, "run 7", () -> doctor("--lake", lake.toString()));

        assertThat(out.toString())
                .containsPattern("(?m)^note +lake .*is held by another run \\(run 7\\); wait until it ends");
    }

    @Test
    void should_leave_no_trace_in_a_lake_that_no_run_has_written() throws IOException {
        Path lake = Files.createDirectory(temp.resolve("hồ"));

        assertThat(doctor("--lake", lake.toString())).as(out + "" + err).isZero();

        assertThat(out.toString()).containsPattern("(?m)^(ok|note) +lake +" + lake);
        assertThat(lake).isEmptyDirectory();
    }

    @Test
    void should_say_that_the_lake_is_a_file() throws IOException {
        Path lake = Files.createFile(temp.resolve("tệp"));

        assertThat(doctor("--lake", lake.toString())).isEqualTo(2);
        assertThat(out.toString()).containsPattern("(?m)^missing +lake +Cannot write the lake " + lake);
    }

    @Test
    void should_tell_problems_of_the_settings() throws IOException {
        assertThat(doctor("--conf", conf("dpi = 300", "dpi = 3").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("ocr.dpi is 3; it must be from 70 to 600");
    }

    private int doctor(String... options) {
        CommandLine line = Niengiam.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute(
                Stream.concat(Stream.of("doctor"), Stream.of(options)).toArray(String[]::new));
    }

    private Path conf(String written, String instead) throws IOException {
        Path settings = CopiedConf.in(temp.resolve("conf"));
        String shipped = Files.readString(settings);
        assertThat(shipped).contains(written);
        return Files.writeString(settings, shipped.replace(written, instead));
    }
}
