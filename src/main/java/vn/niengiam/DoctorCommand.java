package vn.niengiam;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.niengiam.jobs.Diagnosis;
import vn.niengiam.jobs.Doctor;
import vn.niengiam.settings.Settings;

/** Shows what this machine can do, and how to mend what it cannot. */
@Command(
        name = "doctor",
        description =
                "Show whether a run would work on this machine, and how to mend what is missing. Changes nothing.",
        customSynopsis = "jobs/doctor [OPTION]...",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:a run would work; notes tell what it would leave out", "2:a run would not work"},
        footerHeading = "%nExamples:%n",
        footer = "  jobs/doctor --lake ~/lake")
final class DoctorCommand implements Callable<Integer> {
    @Mixin
    private LakeOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Settings settings = options.settings(Optional.empty());
        print(out, "ok", "settings", "these and the reference tables beside them are valid");
        List<Diagnosis> diagnoses = Doctor.examine(settings, Niengiam.home())
                .peek(each -> print(out, each.grade().name().toLowerCase(Locale.ROOT), each.thing(), each.finding()))
                .toList();
        out.println();
        if (has(diagnoses, Diagnosis.Grade.MISSING)) {
            out.println("A run would not work: mend what is missing.");
            return Niengiam.FAILED;
        }
        out.println(
                has(diagnoses, Diagnosis.Grade.NOTE)
                        ? "A run would work; the notes tell what it would leave out."
                        : "A run would work.");
        return 0;
    }

    private static boolean has(List<Diagnosis> diagnoses, Diagnosis.Grade grade) {
        return diagnoses.stream().anyMatch(each -> each.grade() == grade);
    }

    private static void print(PrintWriter out, String grade, String thing, String finding) {
        out.printf("%-8s %-16s %s%n", grade, thing, finding);
        out.flush();
    }
}
