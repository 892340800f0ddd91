package vn.niengiam.jobs;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that is to be read, looked at before any work. */
final class InputFolder {
    private InputFolder() {}

    /** @throws CannotRun if it is no readable folder, or the lake lies in it */
    static void check(Path input, Path lake) {
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
