package vn.niengiam.jobs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import vn.niengiam.tables.LakeTable;

/** A talk with an edition or a lake: question after question, each ended by a semicolon. A bad one is told, and the next asked for. */
public final class SqlTalk {
    private static final String PROMPT = "niengiam> ";
    private static final String MORE = "       -> ";

    private final SqlEngine sql;
    private final SqlFormat format;
    private final PrintStream answers;
    private final PrintStream prompts;

    public SqlTalk(SqlEngine sql, SqlFormat format, PrintStream answers, PrintStream prompts) {
        this.sql = sql;
        this.format = format;
        this.answers = answers;
        this.prompts = prompts;
    }

    /** Answers questions until there are no more, or one says {@code quit}. */
    public void about(Reader questions) {
        prompts.println("Tables: "
                + LakeTable.PUBLISHED.stream().map(LakeTable::tableName).collect(Collectors.joining(", "))
                + ". End a question with ; and the talk with quit.");
        prompts.print(PROMPT);
        StringBuilder question = new StringBuilder();
        try {
            BufferedReader lines = new BufferedReader(questions);
            for (String line = lines.readLine(); line != null && !ends(line); line = lines.readLine()) {
                question.append(line).append('\n');
                if (line.strip().endsWith(";")) {
                    answer(question.toString());
                    question.setLength(0);
                }
                prompts.print(question.isEmpty() ? PROMPT : MORE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!question.toString().isBlank()) {
            answer(question.toString());
        }
    }

    private static boolean ends(String line) {
        return line.strip().replace(";", "").matches("(?i)quit|exit|\\\\q");
    }

    private void answer(String question) {
        try {
            sql.answer(question, format, answers);
        } catch (CannotRun e) {
            prompts.println(e.getMessage());
        }
    }
}
