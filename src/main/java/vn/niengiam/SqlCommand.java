package vn.niengiam;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.niengiam.jobs.CannotRun;
import vn.niengiam.jobs.EditionDatabase;
import vn.niengiam.jobs.EditionSql;
import vn.niengiam.jobs.LakeSql;
import vn.niengiam.jobs.SqlEngine;
import vn.niengiam.jobs.SqlFormat;
import vn.niengiam.jobs.SqlTalk;

/** Answers questions from the last edition, or from the lake itself. */
@Command(
        name = "sql",
        description = {
            "Answer questions in SQL from the last edition.",
            "Tables: documents, observations, entities, trends, coverage, conflicts,",
            "national, positions, citations, organisations; with --engine spark also parses, releases, runs."
        },
        customSynopsis = "jobs/sql [OPTION]... [SQL]",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  jobs/sql \"select ref_area, value from trends where year = 2023 order by value desc\"",
            "  jobs/sql -f question.sql --format csv > answer.csv",
            "  jobs/sql --engine spark \"select run_id, outcome, message from runs order by run_id\"",
            "  jobs/sql --database yearbook.duckdb    for a BI tool: jdbc:duckdb:yearbook.duckdb",
            "  jobs/sql                    asks you for questions, each ended by a semicolon"
        })
final class SqlCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "SQL", description = "The question")
    private String question;

    @Option(
            names = {"-f", "--file"},
            paramLabel = "FILE",
            description = "A file that holds the question")
    private Path file;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "How to print the answer: table, csv or json. Default: table")
    private String format;

    @Option(
            names = "--engine",
            paramLabel = "ENGINE",
            defaultValue = "duckdb",
            description =
                    "duckdb: asks the last edition; spark: asks the lake as the last run left it, published or not,"
                            + " in Spark's SQL. Default: duckdb")
    private String engine;

    @Option(
            names = "--database",
            paramLabel = "FILE",
            description = "Ask nothing, but write a DuckDB file that shows the last edition's tables to other programs")
    private Path database;

    @Mixin
    private LakeOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        SqlFormat form = format(spec, format);
        if (question != null && file != null) {
            throw new ParameterException(spec.commandLine(), "Give the question or a file of it, not both");
        }
        if (database != null) {
            return writeDatabase();
        }
        Optional<String> asked = asked();
        try (SqlEngine sql = engine()) {
            if (asked.isPresent()) {
                sql.answer(asked.get(), form, System.out);
            } else {
                new SqlTalk(sql, form, System.out, System.err)
                        .about(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            }
        }
        return 0;
    }

    private int writeDatabase() {
        if (question != null || file != null) {
            throw new ParameterException(spec.commandLine(), "Give a question or --database, not both");
        }
        Path edition =
                EditionDatabase.write(options.settings(Optional.empty()).lake().folder(), database);
        System.out.println(database + " shows " + edition);
        return 0;
    }

    private SqlEngine engine() {
        return switch (engine) {
            case "duckdb" ->
                EditionSql.open(options.settings(Optional.empty()).lake().folder());
            case "spark" -> LakeSql.open(options.settings(Optional.empty()));
            default ->
                throw new ParameterException(
                        spec.commandLine(), "'" + engine + "' is no engine; write duckdb or spark");
        };
    }

    /** The format that a word names. */
    static SqlFormat format(CommandSpec spec, String word) {
        try {
            return SqlFormat.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(), "'" + word + "' is no format; write table, csv or json", e);
        }
    }

    private Optional<String> asked() {
        if (file == null) {
            return Optional.ofNullable(question);
        }
        try {
            return Optional.of(Files.readString(file));
        } catch (IOException e) {
            throw new CannotRun("Cannot read the question in " + file + ": " + e + "; name a file of SQL", e);
        }
    }
}
