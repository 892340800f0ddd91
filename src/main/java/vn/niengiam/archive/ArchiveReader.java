package vn.niengiam.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Opens files of an archive by path, one after another. Keeps the container of the last one open, so that reading in the
 * order of {@link Archive#list} opens each container once. For one thread; a stream is good until the next is opened.
 */
public final class ArchiveReader implements Closeable {
    private static final String INSIDE = "!/";

    /** Stands in a name for bytes that are no text in this locale. */
    private static final char UNREADABLE = '\uFFFD';

    private final Path root;
    private final Deque<Opened> opened = new ArrayDeque<>();

    public ArchiveReader(Path root) {
        this.root = root;
    }

    /**
     * Opens the file of a path.
     *
     * @throws IOException if there is no such file, or it cannot be opened
     */
    public InputStream open(String path) throws IOException {
        while (!opened.isEmpty() && !path.startsWith(opened.peek().prefix())) {
            opened.pop().close();
        }
        if (opened.isEmpty()) {
            Optional<Path> file = file(path);
            if (file.isPresent()) {
                return Files.newInputStream(file.get());
            }
            int end = split(path, outer -> file(outer).isPresent());
            Path outer = file(path.substring(0, end)).orElseThrow();
            push(path.substring(0, end), outer, () -> {});
        }
        return openInside(path);
    }

    private InputStream openInside(String path) throws IOException {
        Opened innermost = opened.element();
        Container container = innermost.container();
        String name = path.substring(innermost.prefix().length());
        if (container.holds(name)) {
            return container.open(name);
        }
        int end = split(name, container::holds);
        MemberFile copy = MemberFile.of(container, name.substring(0, end));
        push(innermost.prefix() + name.substring(0, end), copy.path(), copy);
        return openInside(path);
    }

    private void push(String path, Path file, Closeable source) throws IOException {
        try {
            Container container = Container.open(file).orElseThrow(() -> new NoSuchFileException(path + INSIDE));
            opened.push(new Opened(path + INSIDE, container, source));
        } catch (IOException e) {
            source.close();
            throw e;
        }
    }

    /** Where the path of the first container in it ends. */
    private static int split(String path, Predicate<String> exists) throws IOException {
        int end = path.indexOf(INSIDE);
        while (end >= 0 && !exists.test(path.substring(0, end))) {
            end = path.indexOf(INSIDE, end + 1);
        }
        if (end < 0) {
            throw new NoSuchFileException(path);
        }
        return end;
    }

    private Optional<Path> file(String path) {
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
    public void close() throws IOException {
        while (!opened.isEmpty()) {
            opened.pop().close();
        }
    }

    private record Opened(String prefix, Container container, Closeable source) implements Closeable {
        @Override
        public void close() throws IOException {
            container.close();
            source.close();
        }
    }
}
