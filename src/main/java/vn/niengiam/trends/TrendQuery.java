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
    FILES(Answer.STEP),
    STATEMENTS(Answer.STEP),
    COMPARISONS(Answer.STEP),
    CHOICES(Answer.STEP),
    FIGURES(Answer.KEPT_STEP),
    HARMONISED(Answer.STEP),
    COMPARABLE(Answer.STEP),
    TRENDS(Answer.KEPT_TABLE),
    CONFLICTS(Answer.TABLE),
    COVERAGE(Answer.TABLE),
    EXISTING(Answer.STEP),
    NATIONAL(Answer.TABLE),
    POSITIONS(Answer.TABLE),
    CITATIONS(Answer.TABLE),
    ORGANISATIONS(Answer.TABLE);

    /** What becomes of an answer. */
    public enum Answer {
        /** A later question uses it. */
        STEP,
        /** Several later questions use it, so it is worked out once and kept meanwhile. */
        KEPT_STEP,
        /** It is published as a table. */
        TABLE,
        /** It is published as a table, and later questions use it. */
        KEPT_TABLE
    }

    private final Answer answer;

    TrendQuery(Answer answer) {
        this.answer = answer;
    }

    /** Whether it is published. */
    public boolean isTable() {
        return answer == Answer.TABLE || answer == Answer.KEPT_TABLE;
    }

    /** Whether it is worked out once for several questions. */
    public boolean isKept() {
        return answer == Answer.KEPT_STEP || answer == Answer.KEPT_TABLE;
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
