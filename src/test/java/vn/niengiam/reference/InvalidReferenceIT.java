package vn.niengiam.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Bad lines in a copy of the project's tables. */
class InvalidReferenceIT {
    @TempDir
    Path conf;

    @BeforeEach
    void copyTables() throws IOException {
        try (Stream<Path> tables = Files.list(Path.of("conf"))) {
            for (Path table :
                    tables.filter(path -> path.toString().endsWith(".csv")).toList()) {
                Files.copy(table, conf.resolve(table.getFileName()));
            }
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/golden/reference/bad-lines.csv", numLinesToSkip = 1, quoteCharacter = '`')
    void refusesABadLineWithItsPlaceAndReason(String file, String line, String reason) throws IOException {
        int number = append(file, line);

        assertThat(problems())
                .containsExactly(conf.resolve(file) + ":" + number + ": " + reason.replace("CONF/", conf + "/"));
    }

    @Test
    void tellsAllBadLinesOfAllFilesTogether() throws IOException {
        append("sources.csv", "baoxyz.vn,Báo XYZ,party_paper,99,,");
        append("districts.csv", "01,999,Ba Đình,Ba Dinh,châu,,2017-10-15,");

        assertThat(problems()).hasSize(2);
    }

    @Test
    void refusesAFileWithoutItsColumns() throws IOException {
        Files.writeString(conf.resolve("sources.csv"), "id,name\nbaoxyz.vn,Báo XYZ\n");

        assertThat(problems())
                .containsExactly(conf.resolve("sources.csv")
                        + ":1: columns [kind, province, bylines, note] are missing; found [id, name]");
    }

    @Test
    void refusesAMissingFileAndOneThatIsNotUtf8() throws IOException {
        Files.delete(conf.resolve("sources.csv"));
        Files.write(conf.resolve("indicators.csv"), "code,tên\n".getBytes(StandardCharsets.UTF_16));

        assertThat(problems())
                .containsExactly(
                        conf.resolve("sources.csv") + ": does not exist; restore it from the project's conf folder",
                        conf.resolve("indicators.csv") + ": cannot be read: it is not UTF-8; save it as UTF-8");
    }

    private int append(String file, String line) throws IOException {
        Path table = conf.resolve(file);
        List<String> lines = Files.readAllLines(table);
        Files.writeString(table, String.join("\n", lines) + "\n" + line.replace("\\n", "\n") + "\n");
        return lines.size() + 1;
    }

    private List<String> problems() {
        InvalidReference refusal = catchThrowableOfType(InvalidReference.class, () -> Reference.load(conf));
        return refusal.problems();
    }
}
