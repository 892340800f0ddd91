package vn.niengiam;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import picocli.CommandLine.Option;
import vn.niengiam.jobs.CannotRun;
import vn.niengiam.jobs.ReferenceFiles;
import vn.niengiam.reference.InvalidReference;
import vn.niengiam.reference.Reference;
import vn.niengiam.settings.Folder;
import vn.niengiam.settings.InvalidSettings;
import vn.niengiam.settings.Settings;

/** The options of every command: which settings, which lake. */
final class LakeOptions {
    @Option(
            names = "--conf",
            paramLabel = "FILE",
            description = "The settings; the reference tables lie beside them. Default: conf/niengiam.conf")
    private Path conf;

    @Option(names = "--lake", paramLabel = "DIR", description = "The folder of tables and editions. Default: lake")
    private String lake;

    /**
     * The settings with what the options say.
     *
     * @throws InvalidSettings telling every problem of the settings and of the reference tables
     */
    Settings settings(Optional<String> input) {
        List<String> problems = new ArrayList<>();
        Optional<Settings> settings = Optional.empty();
        try {
            settings = Optional.of(Settings.load(file(), Niengiam.home()));
        } catch (InvalidSettings e) {
            problems.addAll(e.problems());
        }
        try {
            Reference.load(folder());
        } catch (InvalidReference e) {
            problems.addAll(e.problems());
        }
        if (!problems.isEmpty()) {
            throw new InvalidSettings(problems);
        }
        return settings.orElseThrow()
                .with(
                        input.map(written -> folder("--input", written, Folder::readable)),
                        Optional.ofNullable(lake).map(written -> folder("--lake", written, Folder::of)));
    }

    /**
     * The tables of {@code conf/}.
     *
     * @throws InvalidSettings telling every problem of theirs
     */
    Reference tables() {
        try {
            return Reference.load(folder());
        } catch (InvalidReference e) {
            throw new InvalidSettings(e.problems());
        }
    }

    ReferenceFiles reference() {
        return ReferenceFiles.of(folder());
    }

    private Path file() {
        return conf == null ? Niengiam.home().resolve("conf").resolve("niengiam.conf") : conf;
    }

    private Path folder() {
        return file().toAbsolutePath().getParent();
    }

    private static <T> T folder(String option, String written, BiFunction<Path, String, T> read) {
        try {
            return read.apply(Path.of("").toAbsolutePath(), written);
        } catch (IllegalArgumentException e) {
            throw new CannotRun("Cannot use " + option + " " + written + ": " + e.getMessage(), e);
        }
    }
}
