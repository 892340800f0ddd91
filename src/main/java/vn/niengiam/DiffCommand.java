package vn.niengiam;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
import vn.niengiam.jobs.EditionDiff;
import vn.niengiam.jobs.SqlFormat;
import vn.niengiam.tables.Editions;

/** Compares two editions. */
@Command(
        name = "diff",
        description = {
            "List the values of trends that differ between two editions, with the reason:",
            "new document, document gone, document changed (its file holds other bytes now), document read",
            "anew, new boundaries, boundaries left out, new program, new reference tables (conf/),",
            "other documents (that do not state the figure)."
        },
        customSynopsis = "jobs/diff EARLIER LATER [OPTION]...",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every value is the same",
            "1:some values differ",
            "2:failed",
            "64:the command cannot be understood, or there is no such edition"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  jobs/diff 20240105-5b1c0e7a93d2 LATEST",
            "  jobs/diff ~/lake-2023/editions/20240105-5b1c0e7a93d2 LATEST --format csv > differences.csv"
        })
final class DiffCommand implements Callable<Integer> {
    private static final int DIFFER = 1;

    @Parameters(
            index = "0",
            paramLabel = "EARLIER",
            description = "An edition: its id, LATEST, or the folder that holds it")
    private String earlier;

    @Parameters(index = "1", paramLabel = "LATER", description = "Another edition")
    private String later;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "How to print the differences: table, csv or json. Default: table")
    private String format;

    @Mixin
    private LakeOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        SqlFormat form = SqlCommand.format(spec, format);
        Editions editions =
                new Editions(options.settings(Optional.empty()).lake().folder());
        try (EditionDiff diff = EditionDiff.of(edition(editions, earlier), edition(editions, later))) {
            diff.print(form, System.out);
            return diff.isEmpty() ? 0 : DIFFER;
        }
    }

    private Path edition(Editions editions, String name) {
        Path folder = Path.of(name).toAbsolutePath().normalize();
        return editions.named(name)
                .or(() -> Optional.of(folder).filter(each -> Files.isDirectory(each.resolve("trends"))))
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "There is no edition '" + name + "'; " + choice(editions.all())));
    }

    private static String choice(List<Path> editions) {
        return editions.isEmpty()
                ? "the lake has none yet: publish one with jobs/run, or name another lake with --lake"
                : "name LATEST or one of "
                        + editions.stream()
                                .map(edition -> edition.getFileName().toString())
                                .collect(Collectors.joining(", "));
    }
}
