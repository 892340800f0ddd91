package vn.niengiam.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The settings and reference tables that ship, for a test to change. */
public final class CopiedConf {
    private CopiedConf() {}

    /** Copies them into a folder; gives the settings file. */
    public static Path in(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.list(Path.of("conf"))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        return folder.resolve("niengiam.conf");
    }
}
