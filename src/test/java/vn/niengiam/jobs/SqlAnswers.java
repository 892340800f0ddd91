package vn.niengiam.jobs;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Answers of a lake's last edition as text. */
final class SqlAnswers {
    private SqlAnswers() {}

    static String of(Path lake, String question) {
        return of(lake, question, SqlFormat.CSV);
    }

    static String of(Path lake, String question, SqlFormat format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (EditionSql sql = EditionSql.open(lake)) {
            sql.answer(question, format, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
