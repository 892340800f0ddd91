package vn.niengiam.jobs;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.niengiam.archive.UnreadableArchive;
import vn.niengiam.documents.Ocr;
import vn.niengiam.documents.OcrCache;
import vn.niengiam.documents.OcrUnavailable;
import vn.niengiam.documents.ParserPool;
import vn.niengiam.documents.ParserSettings;
import vn.niengiam.documents.ParsersUnavailable;
import vn.niengiam.settings.Settings;
import vn.niengiam.tables.Lake;
import vn.niengiam.tables.LakeHeld;
import vn.niengiam.tables.LakeLock;
import vn.niengiam.tables.LakeUnusable;

/** Looks at everything that a run needs, and changes nothing. */
public final class Doctor {
    private static final long LITTLE_SPACE = 2L << 30;

    private final Settings settings;
    private final ParserPlan plan;
    private final ParserSettings parsers;

    private Doctor(Settings settings, Path home) {
        this.settings = settings;
        plan = ParserPlan.of(settings, home);
        parsers = ParserPools.parserSettings(
                settings.documents(), ArchivePlace.of(settings.archive()).limits(), home);
    }

    /**
     * Looks at one thing after the other, as the stream is read.
     *
     * @param settings which are valid, or they would not be there
     * @param home the project's folder
     */
    public static Stream<Diagnosis> examine(Settings settings, Path home) {
        Doctor doctor = new Doctor(settings, home);
        return Stream.<Supplier<Diagnosis>>of(
                        doctor::java,
                        doctor::memory,
                        doctor::temporaryFolder,
                        doctor::parsers,
                        doctor::ocr,
                        doctor::input,
                        doctor::lake,
                        doctor::catalog)
                .map(Supplier::get);
    }

    private Diagnosis java() {
        return Diagnosis.ok("Java", Runtime.version() + " in " + System.getProperty("java.home"));
    }

    private Diagnosis memory() {
        long own = Runtime.getRuntime().maxMemory() >> 20;
        long child = parsers.heapBytes() >> 20;
        long machine =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize() >> 20;
        String sum = own + " MiB for the program (NIENGIAM_HEAP) and " + parsers.processes() + " times " + child
                + " MiB for parsers (documents.heap), of the machine's " + machine + " MiB";
        return own + parsers.processes() * child < machine
                ? Diagnosis.ok("memory", sum)
                : Diagnosis.note("memory", sum + "; set documents.processes or NIENGIAM_HEAP lower");
    }

    private Diagnosis temporaryFolder() {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        try {
            Files.delete(Files.createTempFile("niengiam", ".tmp"));
            return space("temporary files", folder);
        } catch (IOException e) {
            return Diagnosis.missing(
                    "temporary files", folder + " cannot be written; set java.io.tmpdir to a folder that can");
        }
    }

    private static Diagnosis space(String thing, Path folder) throws IOException {
        long free = Files.getFileStore(folder).getUsableSpace();
        String finding = folder + ", " + (free >> 20) + " MiB free";
        return free >= LITTLE_SPACE
                ? Diagnosis.ok(thing, finding)
                : Diagnosis.note(thing, finding + ", which is little; make room");
    }

    private Diagnosis parsers() {
        try (ParserPool pool = new ParserPool(parsers)) {
            pool.selfCheck();
            return Diagnosis.ok("parsers", "read their samples: " + String.join(", ", ParserPool.sampleFormats()));
        } catch (ParsersUnavailable e) {
            return Diagnosis.missing("parsers", e.getMessage());
        }
    }

    private Diagnosis ocr() {
        try (Ocr ocr = Ocr.of(plan.ocrSettings(), OcrCache.NONE)) {
            return ocr.problem()
                    .map(problem -> Diagnosis.note("OCR", problem + "; until then scans are told as needs_ocr"))
                    .orElseGet(() -> Diagnosis.ok("OCR", ocr.name()));
        } catch (OcrUnavailable e) {
            return Diagnosis.missing("OCR", e.getMessage());
        }
    }

    private Diagnosis input() {
        try {
            InputFolder.check(settings);
            InputFolder.checkStore(settings);
            return Diagnosis.ok("archive", settings.archive().input() + ", or what --input names");
        } catch (CannotRun | UnreadableArchive e) {
            return Diagnosis.note("archive", e.getMessage());
        }
    }

    private Diagnosis lake() {
        Path folder = settings.lake().folder();
        try {
            if (!Files.exists(folder)) {
                return futureLake(folder);
            }
            LakeLock.check(folder);
            return spaceOf(folder);
        } catch (LakeHeld e) {
            return Diagnosis.note("lake", e.getMessage());
        } catch (LakeUnusable e) {
            return Diagnosis.missing("lake", e.getMessage());
        }
    }

    private static Diagnosis futureLake(Path folder) {
        Path parent = folder;
        while (parent != null && !Files.exists(parent)) {
            parent = parent.getParent();
        }
        return parent != null && Files.isDirectory(parent) && Files.isWritable(parent)
                ? spaceOf(parent)
                : Diagnosis.missing(
                        "lake",
                        folder + " cannot be made; give " + parent + " write access, or name another with --lake");
    }

    private static Diagnosis spaceOf(Path folder) {
        try {
            return space("lake", folder);
        } catch (IOException e) {
            return Diagnosis.note("lake", "the free space of " + folder + " cannot be told: " + e);
        }
    }

    private Diagnosis catalog() {
        Settings.Lake lake = settings.lake();
        try {
            return Diagnosis.ok(
                    "catalog",
                    Lake.tables(lake.folder(), lake.catalog())
                            .map(tables -> tables.size() + " tables")
                            .orElse("none yet; the first run makes it"));
        } catch (LakeUnusable e) {
            return Diagnosis.missing("catalog", e.getMessage());
        }
    }
}
