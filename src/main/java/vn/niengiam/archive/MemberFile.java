package vn.niengiam.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A member's bytes in a temporary file of a name of our own, for containers inside containers; deleted on close. */
record MemberFile(Path path) implements Closeable {
    static MemberFile of(Container container, String name) throws IOException {
        MemberFile copy = new MemberFile(Files.createTempFile("niengiam-", ".member"));
        try (InputStream in = container.open(name)) {
            Files.copy(in, copy.path, StandardCopyOption.REPLACE_EXISTING);
            return copy;
        } catch (IOException | RuntimeException e) {
            copy.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
