package vn.niengiam.jobs;

import java.io.Serializable;
import java.nio.file.Path;
import vn.niengiam.archive.Limits;
import vn.niengiam.settings.Settings;

/**
 * Where the archive lies, as executors see it, and what one of its containers may cost.
 *
 * @param root the archive's folder
 */
record ArchivePlace(String root, int nesting, int members, long unpackedBytes, int expansion) implements Serializable {
    static ArchivePlace of(Settings.Archive archive) {
        return new ArchivePlace(
                archive.input().toString(),
                archive.nesting(),
                archive.members(),
                archive.unpackedBytes(),
                archive.expansion());
    }

    Path folder() {
        return Path.of(root);
    }

    Limits limits() {
        return new Limits(nesting, members, unpackedBytes, expansion);
    }
}
