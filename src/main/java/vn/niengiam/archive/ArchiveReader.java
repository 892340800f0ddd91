package vn.niengiam.archive;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Looks into containers of an archive and opens files by path. Keeps some containers open, so that each is opened once for
 * many of its files. Safe to use from many threads; closed once, at the end.
 */
public final class ArchiveReader implements Closeable {
    static final String INSIDE = "!/";

    private final FilesOnDisk disk;
    private final Limits limits;
    private final OpenContainers containers =
            new OpenContainers(Math.max(8, 2 * Runtime.getRuntime().availableProcessors()));

    public ArchiveReader(Path root, Limits limits) {
        this.disk = new FilesOnDisk(root);
        this.limits = limits;
    }

    /**
     * A file of the archive's folder and, if it is a container, every file in it: its own row before those of its members.
     * What cannot be listed or read has a verdict; a member's damage may show only when it is read.
     *
     * @param file of {@link Archive#walk}
     */
    public List<ArchiveFile> inside(ArchiveFile file) {
        if (file.verdict().isPresent()) {
            return List.of(file);
        }
        try {
            Path onDisk = disk.file(file.path()).orElseThrow(() -> new NoSuchFileException(file.path()));
            if (!isContainer(onDisk)) {
                return List.of(file);
            }
            Budget budget = new Budget(limits, Files.size(onDisk));
            return new ContainerListing(this, FileVersion.of(onDisk), budget).of(file);
        } catch (IOException e) {
            return List.of(file.judged(Verdict.of(e)));
        }
    }

    private static boolean isContainer(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return ContainerKind.of(in.readNBytes(ContainerKind.HEAD)).isPresent();
        }
    }

    /**
     * Opens the file of a path.
     *
     * @throws IOException if there is no such file, or it cannot be opened; reading may throw it too, when the stored bytes
     *     are damaged
     */
    public InputStream open(String path) throws IOException {
        Optional<Path> file = disk.file(path);
        if (file.isPresent()) {
            return Files.newInputStream(file.get());
        }
        int outermost = outermost(path);
        Path onDisk = disk.file(path.substring(0, outermost)).orElseThrow();
        Budget budget = new Budget(limits, Files.size(onDisk));
        return member(path, FileVersion.of(onDisk), budget);
    }

    private InputStream member(String path, FileVersion version, Budget budget) throws IOException {
        int end = path.lastIndexOf(INSIDE);
        String containerPath = path.substring(0, end);
        OpenContainers.Use use =
                use(containerPath, version, budget).orElseThrow(() -> new NoSuchFileException(containerPath + INSIDE));
        try {
            return new FilterInputStream(use.opened().open(path.substring(end + INSIDE.length()))) {
                private boolean closed;

                @Override
                public void close() throws IOException {
                    if (!closed) {
                        closed = true;
                        super.close();
                        use.close();
                    }
                }
            };
        } catch (IOException | RuntimeException e) {
            use.close();
            throw e;
        }
    }

    /** The container of a path; empty if the file is none. */
    Optional<OpenContainers.Use> use(String path, FileVersion version, Budget budget) throws IOException {
        return containers.use(
                path, version, () -> Container.open(source(path, version, budget), lastName(path), budget));
    }

    private Source source(String path, FileVersion version, Budget budget) throws IOException {
        Optional<Path> file = disk.file(path);
        if (file.isPresent()) {
            return Source.of(file.get());
        }
        Spool spool = new Spool(budget);
        try (InputStream in = member(path, version, budget)) {
            spool.add(in);
            return spool.source();
        } catch (IOException | RuntimeException e) {
            spool.close();
            throw e;
        }
    }

    /** Where the path of the first container in it ends. */
    private int outermost(String path) throws IOException {
        int end = path.indexOf(INSIDE);
        while (end >= 0 && disk.file(path.substring(0, end)).isEmpty()) {
            end = path.indexOf(INSIDE, end + 1);
        }
        if (end < 0) {
            throw new NoSuchFileException(path);
        }
        return end;
    }

    private static String lastName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Override
    public void close() throws IOException {
        containers.close();
    }
}
