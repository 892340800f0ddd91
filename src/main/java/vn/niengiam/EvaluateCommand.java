package vn.niengiam;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.niengiam.evaluation.Evaluation;
import vn.niengiam.jobs.EvaluateJob;

/** Compares what a lake holds with hand-made labels. */
@Command(
        name = "evaluate",
        description = "Compare what the lake holds with labelled reports: precision, recall and F1.",
        customSynopsis = "jobs/evaluate --gold DIR [OPTION]...",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  jobs/evaluate --gold ~/gold                 the scores",
            "  jobs/evaluate --gold ~/gold --errors        each mistake with its sentence"
        })
final class EvaluateCommand implements Callable<Integer> {
    @Mixin
    private LakeOptions options;

    @Option(
            names = "--gold",
            required = true,
            paramLabel = "DIR",
            description = "Folder with reports/NAME.txt and labels/NAME.json; the lake must hold the reports")
    private Path gold;

    @Option(names = "--errors", description = "Also list every mistake with its sentence")
    private boolean errors;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Evaluation evaluation = EvaluateJob.run(options.settings(Optional.empty()), gold.toAbsolutePath());
        spec.commandLine().getOut().println(evaluation.table());
        if (errors) {
            spec.commandLine().getOut().println(evaluation.errors());
        }
        return 0;
    }
}
