package vn.niengiam.jobs;

import java.io.Serializable;
import vn.niengiam.archive.Limits;
import vn.niengiam.settings.Settings;

/**
 * Where the archive lies, as executors see it, and what one of its containers may cost.
 *
 * @param root the archive's folder: a path, or an address in a store
 */
record ArchivePlace(String root, int nesting, int members, long unpackedBytes, int expansion) implements Serializable {
    static ArchivePlace of(Settings.Archive archive) {
        return new ArchivePlace(
                archive.input(), archive.nesting(), archive.members(), archive.unpackedBytes(), archive.expansion());
    }

    Limits limits() {
        return new Limits(nesting, members, unpackedBytes, expansion);
    }
}
