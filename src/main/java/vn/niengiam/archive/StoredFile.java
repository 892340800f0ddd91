package vn.niengiam.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;

/** A file that was found in a storage. */
public interface StoredFile {
    /** What it was when it was found. */
    FileVersion version() throws IOException;

    /** Its bytes from the first to the last. */
    InputStream stream() throws IOException;

    /** Its bytes from any place; it is only read from. */
    SeekableByteChannel channel() throws IOException;
}
