package vn.niengiam.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** One walk over an archive. Nothing in the archive can end it early: what fails becomes a row with a problem. */
final class Listing {
    /** Containers inside containers, and members inside one outermost container: beyond these it is an attack. */
    private static final int DEEPEST = 5;

    private static final int MOST_MEMBERS = 200_000;

    private final Path root;
    private final List<ArchiveFile> files = new ArrayList<>();
    private final Set<Path> linkedFolders = new HashSet<>();
    private int members;

    Listing(Path root) {
        this.root = root;
    }

    /** In the order of the walk; the list is the caller's. */
    List<ArchiveFile> files() {
        folder(root, "");
        return files;
    }

    private void folder(Path folder, String path) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        } catch (DirectoryIteratorException e) {
            unreadable(path, Problems.of(e.getCause()));
        } catch (IOException e) {
            unreadable(path, Problems.of(e));
        }
        entries.sort(Comparator.comparing(entry -> entry.getFileName().toString()));
        String previous = "";
        for (Path entry : entries) {
            String name = entry.getFileName().toString();
            if (name.equals(previous)) {
                unreadable(path + name, "another file's name reads the same in this locale; rename one of them");
            } else {
                entry(entry, path + name);
            }
            previous = name;
        }
    }

    private void entry(Path entry, String path) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(entry, BasicFileAttributes.class);
            if (attributes.isRegularFile()) {
                members = 0;
                file(path, attributes.size(), entry, 0);
            } else if (!attributes.isDirectory()) {
                unreadable(path, "is a pipe, socket or device, not a file");
            } else if (Files.isSymbolicLink(entry)) {
                linkedFolder(entry, path);
            } else {
                folder(entry, path + "/");
            }
        } catch (IOException e) {
            unreadable(path, Problems.of(e));
        }
    }

    /** A link out of the archive is followed once; one that stays inside would list the same files again, or for ever. */
    private void linkedFolder(Path link, String path) throws IOException {
        Path target = link.toRealPath();
        Path own = root.toRealPath();
        if (target.startsWith(own) || own.startsWith(target) || !linkedFolders.add(target)) {
            unreadable(path, "is a link to a folder that is listed under its own name");
        } else {
            folder(link, path + "/");
        }
    }

    private void file(String path, long bytes, Path content, int depth) {
        try (ContainerOrNone opened = new ContainerOrNone(Container.open(content))) {
            if (opened.container().isEmpty()) {
                files.add(ArchiveFile.readable(path, bytes));
                return;
            }
            Container container = opened.container().get();
            List<Container.Member> inside = container.members();
            members += inside.size();
            if (depth == DEEPEST) {
                unreadable(path, "is a container inside " + DEEPEST + " others; its files are not listed");
            } else if (members > MOST_MEMBERS) {
                unreadable(path, "is a container of more than " + MOST_MEMBERS + " files; they are not listed");
            } else {
                files.add(ArchiveFile.readable(path, bytes));
                inside.forEach(member -> member(path + "!/" + member.name(), container, member, depth + 1));
            }
        } catch (IOException e) {
            files.add(ArchiveFile.unreadable(path, OptionalLong.of(bytes), Problems.of(e)));
        }
    }

    private void member(String path, Container container, Container.Member member, int depth) {
        if (member.problem().isPresent()) {
            files.add(ArchiveFile.unreadable(
                    path, OptionalLong.of(member.bytes()), member.problem().get()));
            return;
        }
        try {
            if (!Container.maybe(head(container, member))) {
                files.add(ArchiveFile.readable(path, member.bytes()));
                return;
            }
            try (MemberFile copy = MemberFile.of(container, member.name())) {
                file(path, member.bytes(), copy.path(), depth);
            }
        } catch (IOException e) {
            files.add(ArchiveFile.unreadable(path, OptionalLong.of(member.bytes()), Problems.of(e)));
        }
    }

    private static byte[] head(Container container, Container.Member member) throws IOException {
        try (InputStream in = container.open(member.name())) {
            return in.readNBytes(Container.HEAD);
        }
    }

    private void unreadable(String path, String problem) {
        files.add(ArchiveFile.unreadable(path, OptionalLong.empty(), problem));
    }

    /** Lets one try statement close a container that may not be there. */
    private record ContainerOrNone(Optional<Container> container) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            if (container.isPresent()) {
                container.get().close();
            }
        }
    }
}
