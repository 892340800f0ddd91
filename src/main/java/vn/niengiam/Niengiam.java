package vn.niengiam;

import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.niengiam.jobs.CannotRun;
import vn.niengiam.jobs.Stage;
import vn.niengiam.jobs.WrongChoice;
import vn.niengiam.settings.InvalidSettings;
import vn.niengiam.tables.LakeHeld;
import vn.niengiam.tables.LakeUnusable;

/** The command line. */
@Command(
        name = "niengiam",
        description = "Turns an archive of Vietnamese annual reports into numbers that can be compared.",
        footer = {"", "Each command tells more with --help."},
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class)
public final class Niengiam implements Runnable {
    static final int FAILED = 2;
    static final int USAGE = 64;
    static final int LAKE_HELD = 75;

    @Spec
    private CommandSpec spec;

    public static void main(String... words) {
        System.exit(commandLine().execute(words));
    }

    /** All commands, ready to be given words. */
    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Niengiam());
        line.addSubcommand("run", StageCommand.everyStage());
        for (Stage stage : Stage.all()) {
            line.addSubcommand(stage.command(), StageCommand.of(stage));
        }
        line.addSubcommand(new SqlCommand());
        line.addSubcommand(new DiffCommand());
        line.addSubcommand(new EvaluateCommand());
        line.addSubcommand(new ExplainCommand());
        line.addSubcommand(new DoctorCommand());
        line.setUsageHelpWidth(100);
        line.setParameterExceptionHandler(Niengiam::tellUsage);
        line.setExecutionExceptionHandler(Niengiam::tellFault);
        return line;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Name a command: " + String.join(", ", spec.subcommands().keySet()));
    }

    private static int tellUsage(ParameterException e, String[] words) {
        PrintWriter err = e.getCommandLine().getErr();
        err.println(e.getMessage());
        boolean isCommand = e.getCommandLine().getParent() != null;
        err.println(
                isCommand ? "Try: jobs/" + e.getCommandLine().getCommandName() + " --help" : "Try: jobs/run --help");
        return USAGE;
    }

    private static int tellFault(Exception e, CommandLine line, CommandLine.ParseResult words) {
        PrintWriter err = line.getErr();
        if (e instanceof InvalidSettings invalid) {
            err.println("Cannot start: the settings have problems:");
            invalid.problems().forEach(problem -> err.println("  " + problem));
            return FAILED;
        } else if (e instanceof WrongChoice) {
            err.println(e.getMessage());
            err.println("Try: jobs/report --help");
            return USAGE;
        } else if (e instanceof LakeHeld) {
            err.println(e.getMessage());
            return LAKE_HELD;
        } else if (e instanceof CannotRun || e instanceof LakeUnusable) {
            err.println(e.getMessage());
            return FAILED;
        }
        err.println("Cannot finish, and nobody expected this; please report it with what follows:");
        e.printStackTrace(err);
        return FAILED;
    }

    /** The project's folder, as the launcher says; else the folder that we are in. */
    static Path home() {
        return Path.of(System.getProperty("niengiam.home", "")).toAbsolutePath();
    }
}
