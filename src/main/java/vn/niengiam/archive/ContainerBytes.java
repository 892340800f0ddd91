package vn.niengiam.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** A container that was found inside a document, such as a ZIP file in a mail; it looks at one level only. */
public final class ContainerBytes implements Closeable {
    private final OpenContainer opened;

    private ContainerBytes(OpenContainer opened) {
        this.opened = opened;
    }

    /**
     * Opens bytes that are a container; empty if they are none.
     *
     * @param name of the file, which may tell that of its only member
     * @throws IOException if nothing in it can be listed; {@link #verdict(IOException)} tells what that means
     */
    public static Optional<ContainerBytes> open(byte[] bytes, String name, Limits limits) throws IOException {
        Source source = new Source(new SeekableInMemoryByteChannel(bytes));
        return Container.open(source, name, new Budget(limits, bytes.length))
                .map(container -> new ContainerBytes(new OpenContainer(container)));
    }

    public static Verdict verdict(IOException failure) {
        return Verdict.of(failure);
    }

    public String mediaType() {
        return opened.container().kind().mediaType();
    }

    public Verdict verdict() {
        return ContainerListing.verdict(opened.container());
    }

    /** Its files, each with its name as path. */
    public List<ArchiveFile> files() {
        return opened.container().members().stream()
                .map(member -> ArchiveFile.of(member.name(), member))
                .toList();
    }

    /** Opens one of {@link #files} that has no verdict. */
    public InputStream open(ArchiveFile file) throws IOException {
        return opened.open(file.path());
    }

    @Override
    public void close() throws IOException {
        opened.close();
    }
}
