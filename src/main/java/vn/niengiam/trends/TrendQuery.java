package vn.niengiam.trends;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The questions that make the trend tables, in the order in which each can use the answers before it. Every question is
 * one SELECT in a file of this package's resources, named like its answer; values come in as {@code :named} parameters.
 */
public enum TrendQuery {
    UNITS(Answer.STEP),
    STATEMENTS(Answer.STEP),
    PLANS(Answer.STEP),
    CHOICES(Answer.STEP),
    FIGURES(Answer.STEP),
    HARMONISED(Answer.STEP),
    COMPARABLE(Answer.STEP),
    TRENDS(Answer.TABLE),
    CONFLICTS(Answer.TABLE),
    COVERAGE(Answer.TABLE),
    EXISTING(Answer.STEP),
    NATIONAL(Answer.TABLE),
    POSITIONS(Answer.TABLE),
    CITATIONS(Answer.TABLE),
    ORGANISATIONS(Answer.TABLE);

    /** What becomes of an answer. */
    public enum Answer {
        /** Later questions use it. */
        STEP,
        /** It is published as a table. */
        TABLE
    }

    private final Answer answer;

    TrendQuery(Answer answer) {
        this.answer = answer;
    }

    public Answer answer() {
        return answer;
    }

    /** What later questions call the answer, and the name of its table if it is one. */
    public String view() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The text of the SELECT; its first line is the question. */
    public String sql() {
        String file = view() + ".sql";
        try (InputStream text = TrendQuery.class.getResourceAsStream(file)) {
            if (text == null) {
                throw new IllegalStateException(
                        "Cannot compute trends: " + file + " is not in the program's jar; build it anew");
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot compute trends: " + file + " cannot be read", e);
        }
    }
}
