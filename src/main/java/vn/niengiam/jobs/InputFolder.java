package vn.niengiam.jobs;

import java.nio.file.Files;
import java.nio.file.Path;
import vn.niengiam.settings.Folder;
import vn.niengiam.settings.Settings;

/** The folder that is to be read, looked at before any work. */
final class InputFolder {
    private InputFolder() {}

    /** @throws CannotRun if it is on this machine and no readable folder, or the lake lies in it */
    static void check(Settings settings) {
        if (!Folder.isInStore(settings.archive().input())) {
            check(Path.of(settings.archive().input()), settings.lake().folder());
        }
    }

    /**
     * What stores and their libraries complain of goes to the log, so there must be one already.
     *
     * @throws vn.niengiam.archive.UnreadableArchive if it is in a store and no readable folder
     */
    static void checkStore(Settings settings) {
        if (Folder.isInStore(settings.archive().input())) {
            Stores.check(settings.archive().input(), settings.spark());
        }
    }

    private static void check(Path input, Path lake) {
        if (!Files.exists(input)) {
            throw cannotIngest(input, "there is no such folder");
        } else if (!Files.isDirectory(input)) {
            throw cannotIngest(input, "it is a file");
        } else if (!Files.isReadable(input)) {
            throw cannotIngest(input, "permission to read it is denied");
        } else if (lake.toAbsolutePath()
                .normalize()
                .startsWith(input.toAbsolutePath().normalize())) {
            throw cannotIngest(input, "the lake " + lake + " lies in it and would be read too");
        }
    }

    private static CannotRun cannotIngest(Path input, String reason) {
        return new CannotRun("Cannot ingest " + input + ": " + reason + "; name another folder with --input");
    }
}
