package vn.niengiam.jobs;

import java.io.PrintStream;

/** Answers questions in SQL about tables that it knows by their names. */
public interface SqlEngine extends AutoCloseable {
    /**
     * Answers a question.
     *
     * @throws CannotRun if the question cannot be understood
     */
    void answer(String sql, SqlFormat format, PrintStream out);

    @Override
    void close();
}
