package vn.niengiam.archive;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
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

    private final Storage storage;
    private final Limits limits;
    private final OpenContainers containers =
            new OpenContainers(Math.max(8, 2 * Runtime.getRuntime().availableProcessors()));

    /** @param storage is the reader's from now on, and closed with it */
    public ArchiveReader(Storage storage, Limits limits) {
        this.storage = storage;
        this.limits = limits;
    }

    /** A reader of a folder of this machine. */
    public ArchiveReader(Path root, Limits limits) {
        this(new FilesOnDisk(root), limits);
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
            StoredFile stored = storage.file(file.path()).orElseThrow(() -> new NoSuchFileException(file.path()));
            if (!isContainer(stored)) {
                return List.of(file);
            }
            FileVersion version = stored.version();
            return new ContainerListing(this, version, new Budget(limits, version.bytes())).of(file);
        } catch (IOException e) {
            return List.of(file.judged(Verdict.of(e)));
        }
    }

    private static boolean isContainer(StoredFile file) throws IOException {
        try (InputStream in = file.stream()) {
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
        // A container is asked for first: it is kept open for the next of its members, and no folder is called like its
        // inside.
        for (int end = path.indexOf(INSIDE); end >= 0; end = path.indexOf(INSIDE, end + 1)) {
            Optional<StoredFile> container = storage.file(path.substring(0, end));
            if (container.isPresent()) {
                FileVersion version = container.get().version();
                return member(path, version, new Budget(limits, version.bytes()));
            }
        }
        return storage.file(path).orElseThrow(() -> new NoSuchFileException(path)).stream();
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
        Optional<StoredFile> file = storage.file(path);
        if (file.isPresent()) {
            return new Source(file.get().channel());
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

    private static String lastName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Override
    public void close() throws IOException {
        containers.close();
        storage.close();
    }
}
