package vn.niengiam;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Spec;
import vn.niengiam.jobs.Engine;
import vn.niengiam.jobs.OldParses;
import vn.niengiam.jobs.Run;
import vn.niengiam.jobs.Stage;
import vn.niengiam.settings.Settings;

/** Runs some stages: all of them as {@code run}, or one by its name. */
@Command(mixinStandardHelpOptions = true, sortOptions = false)
final class StageCommand implements Callable<Integer> {
    private static final String INPUT = "--input";
    private static final String REPARSE = "--reparse";

    private final List<Stage> stages;

    @Mixin
    private LakeOptions options;

    @Spec
    private CommandSpec spec;

    private StageCommand(List<Stage> stages) {
        this.stages = stages;
    }

    static CommandLine everyStage() {
        return described(
                "run",
                new StageCommand(Stage.all()),
                "Do every stage in turn: archive → documents → observations → trends → edition."
                        + " What was read before is not read again.",
                "jobs/run                                      the sample that the project ships",
                "jobs/run --input ~/archive --lake ~/lake      your own files");
    }

    static CommandLine of(Stage stage) {
        return described(stage.command(), new StageCommand(List.of(stage)), stage.help(), stage.example());
    }

    private static CommandLine described(String name, StageCommand command, String description, String... examples) {
        CommandLine line = new CommandLine(command);
        if (command.stages.contains(Stage.INGEST)) {
            line.getCommandSpec()
                    .addOption(OptionSpec.builder(INPUT)
                            .paramLabel("DIR")
                            .type(String.class)
                            .description(
                                    "The folder to read, or its s3a: or hdfs: address. Default: archive.input of the"
                                            + " settings")
                            .build());
            line.getCommandSpec()
                    .addOption(OptionSpec.builder(REPARSE)
                            .type(boolean.class)
                            .description(
                                    "Parse again what an earlier version parsed. Default: keep it, and say how much it is")
                            .build());
        }
        if (command.isReportAlone()) {
            ReportOptions.addTo(line.getCommandSpec());
        }
        line.getCommandSpec()
                .usageMessage()
                .customSynopsis("jobs/" + name + " [OPTION]...")
                .description(description)
                .exitCodeListHeading("%nExit codes:%n")
                .exitCodeList(exitCodes())
                .footerHeading("%nExamples:%n")
                .footer(List.of(examples).stream()
                        .map(example -> "  " + example)
                        .toArray(String[]::new));
        return line;
    }

    private boolean isReportAlone() {
        return stages.equals(List.of(Stage.REPORT));
    }

    private static Map<String, String> exitCodes() {
        Map<String, String> codes = new LinkedHashMap<>();
        codes.put("0", "done");
        codes.put("1", "done, and met something that the settings call fatal");
        codes.put("2", "failed; what was published before stands");
        codes.put("64", "the command cannot be understood");
        codes.put("75", "another run holds the lake");
        return codes;
    }

    @Override
    public Integer call() {
        Optional<String> input = Optional.ofNullable(spec.findOption(INPUT)).map(OptionSpec::getValue);
        boolean reparse = Optional.ofNullable(spec.findOption(REPARSE))
                .map(OptionSpec::<Boolean>getValue)
                .orElse(false);
        Settings shared = options.settings(input);
        Settings settings =
                isReportAlone() ? shared.with(new ReportOptions(spec).of(shared.report(), options.tables())) : shared;
        Run.Request request = new Run.Request(
                stages,
                settings,
                Niengiam.home(),
                options.reference(),
                reparse ? OldParses.REDONE : OldParses.KEPT,
                () -> Engine.start(settings.spark()),
                InstantSource.system(),
                Boolean.getBoolean("niengiam.terminal"),
                System.err,
                System.out);
        return Run.of(request).exitCode();
    }
}
