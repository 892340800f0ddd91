package vn.niengiam.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** An open file that holds files. Each kind of container is one class, told by content and never by name. */
sealed interface Container extends Closeable permits ZipContainer {
    /** How many of a file's first bytes tell whether it may be a container. */
    int HEAD = 512;

    /**
     * A file inside.
     *
     * @param name as stored, even if absolute or with {@code ../}; unique in its container
     * @param bytes size when unpacked, as the container states it
     * @param problem why it cannot be opened
     */
    record Member(String name, long bytes, Optional<String> problem) {}

    /** In stored order. */
    List<Member> members();

    boolean holds(String name);

    /** The stream throws an {@link IOException} when the stored bytes are damaged. */
    InputStream open(String name) throws IOException;

    static boolean maybe(byte[] head) {
        return ZipContainer.maybe(head);
    }

    /**
     * Opens a file that is a container; empty if it is none.
     *
     * @throws IOException if the file cannot be read, or is a damaged container
     */
    static Optional<Container> open(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        return maybe(head) ? ZipContainer.open(file).map(Container.class::cast) : Optional.empty();
    }
}
