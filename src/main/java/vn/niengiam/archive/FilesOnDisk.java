package vn.niengiam.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder of this machine. */
record FilesOnDisk(Path root) implements Storage {
    /** Stands in a name for bytes that are no text in this locale. */
    private static final char UNREADABLE = '\uFFFD';

    @Override
    public List<ArchiveFile> walk() {
        if (!Files.exists(root)) {
            throw unreadable("there is no such folder", "name an existing one");
        } else if (!Files.isDirectory(root)) {
            throw unreadable("it is a file", "name the folder that holds it");
        } else if (!Files.isReadable(root) || !Files.isExecutable(root)) {
            throw unreadable("permission denied", "grant this user the right to list and enter it");
        }
        return new Walk(root).files();
    }

    private UnreadableArchive unreadable(String reason, String remedy) {
        return new UnreadableArchive(root.toString(), reason, remedy);
    }

    @Override
    public Optional<StoredFile> file(String path) {
        return onDisk(path).map(FileOnDisk::new);
    }

    private Optional<Path> onDisk(String path) {
        try {
            Path file = root.resolve(path);
            boolean nameable = path.indexOf(UNREADABLE) < 0;
            return nameable ? Optional.of(file).filter(Files::isRegularFile) : fileByReading(path);
        } catch (InvalidPathException e) {
            return fileByReading(path);
        }
    }

    /** A name that is no text in this locale can be listed, but not named; it is found by listing again. */
    private Optional<Path> fileByReading(String path) {
        Optional<Path> found = Optional.of(root);
        for (String name : path.split("/", -1)) {
            found = found.flatMap(folder -> child(folder, name));
        }
        return found.filter(Files::isRegularFile);
    }

    private static Optional<Path> child(Path folder, String name) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(child -> child.getFileName().toString().equals(name))
                    .sorted()
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {}
}
