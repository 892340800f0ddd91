package vn.niengiam;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.niengiam.documents.ReportKind;
import vn.niengiam.jobs.FigureWay;
import vn.niengiam.jobs.SentenceExplanation;
import vn.niengiam.reference.Level;
import vn.niengiam.reference.Reference;

/** Shows why a figure means what it means. */
@Command(
        name = "explain",
        description = {
            "Show what the engine sees in a sentence, step by step,",
            "or the way of a figure of the last edition from its file to the trends."
        },
        customSynopsis = {"jobs/explain --sentence TEXT [OPTION]...", "       jobs/explain OBSERVATION_ID [OPTION]..."},
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  jobs/explain --sentence \"Năm 2023, toàn Đảng bộ kết nạp 326/325 đảng viên.\" --year 2023",
            "  jobs/explain --sentence - --year 2024 --kind nine_months < paragraph.txt",
            "  jobs/explain 0f3a9c                  the figure whose id begins so; jobs/sql finds ids"
        })
final class ExplainCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "OBSERVATION_ID",
            description = "A figure of the last edition: its observation_id, or as much of it as no other begins with")
    private String observationId;

    @Option(
            names = "--sentence",
            paramLabel = "TEXT",
            description = "What to read: a sentence or more; - reads standard input")
    private String sentence;

    @Option(names = "--year", paramLabel = "YEAR", description = "The year that the text reports on")
    private Integer year;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description =
                    "What it reports on: year, nine_months, half_year, quarter, month, term, other. Default: year")
    private String kind;

    @Option(names = "--area", paramLabel = "UID", description = "Its province: uid in conf/provinces.csv")
    private String area;

    @Option(names = "--published", paramLabel = "DATE", description = "The day it appeared, such as 2024-01-05")
    private String published;

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            description =
                    "Whose report it is: central, province, bloc, district, commune, organization. Default: province")
    private String level;

    @Mixin
    private LakeOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if ((sentence == null) == (observationId == null)) {
            throw misused("Give either a text with --sentence or an OBSERVATION_ID");
        }
        PrintWriter out = spec.commandLine().getOut();
        if (sentence != null) {
            Reference reference = options.tables();
            out.print(SentenceExplanation.of(text(), header(reference), reference));
        } else {
            out.print(way());
        }
        out.flush();
        return 0;
    }

    private String way() {
        boolean headed = year != null || kind != null || area != null || published != null || level != null;
        if (headed) {
            throw misused("--year, --kind, --area, --published and --level go with --sentence;"
                    + " of a figure its document tells them");
        }
        try {
            return FigureWay.of(
                    observationId.strip(),
                    options.settings(Optional.empty()).lake().folder(),
                    options.tables());
        } catch (FigureWay.NoSuchFigure e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private String text() {
        if (!sentence.equals("-")) {
            return sentence;
        }
        try {
            return new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read standard input: " + e, e);
        }
    }

    private SentenceExplanation.Header header(Reference reference) {
        if (area != null && reference.provinces().byUid(area).isEmpty()) {
            throw misused("--area " + area + " is no uid in provinces.csv; look it up there, such as 02 for Hà Giang");
        }
        if (year != null && (year < 1945 || year > 2049)) {
            throw misused("--year " + year + " is no year from 1945 to 2049");
        }
        return new SentenceExplanation.Header(
                Optional.ofNullable(year),
                kind == null ? ReportKind.YEAR : oneOf(ReportKind.values(), "--kind", kind),
                Optional.ofNullable(area),
                Optional.ofNullable(published).map(this::date),
                level == null ? Level.PROVINCE : oneOf(Level.values(), "--level", level));
    }

    private LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new ParameterException(
                    spec.commandLine(), "--published " + text + " is no day; write it like 2024-01-05", e);
        }
    }

    private <T extends Enum<T>> T oneOf(T[] values, String option, String word) {
        return Arrays.stream(values)
                .filter(value -> value.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> misused(option + " " + word + " is unknown; write "
                        + Arrays.stream(values)
                                .map(value -> value.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))));
    }

    private ParameterException misused(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
