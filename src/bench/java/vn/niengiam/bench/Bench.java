package vn.niengiam.bench;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line of the benchmarks. */
@Command(
        name = "bench",
        description = "Measure how fast the program is.",
        customSynopsis = "jobs/bench COMMAND [OPTION]...",
        mixinStandardHelpOptions = true,
        subcommands = {EngineCommand.class, IngestCommand.class, TrendsCommand.class},
        footer = {"", "Each command tells more with --help."})
public final class Bench implements Runnable {
    @Spec
    private CommandSpec spec;

    public static void main(String... words) {
        System.exit(new CommandLine(new Bench())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(110)
                .execute(words));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command: engine, ingest or trends");
    }
}
