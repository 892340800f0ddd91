package vn.niengiam.archive;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One walk over folders. Nothing in them can end it early: what fails becomes a file with a verdict. */
final class Walk {
    private final Path root;
    private final List<ArchiveFile> files = new ArrayList<>();
    private final Set<Path> linkedFolders = new HashSet<>();

    Walk(Path root) {
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
        Map<String, Integer> copies = new HashMap<>();
        for (Path entry : entries) {
            String name = entry.getFileName().toString();
            int copy = copies.merge(name, 1, Integer::sum);
            if (copy > 1) {
                unreadable(
                        path + name + "#" + copy,
                        "another file's name reads the same in this locale; rename one of them");
            } else if (name.endsWith("!") && copies.containsKey(name.substring(0, name.length() - 1))) {
                unreadable(path + name, "is called like the inside of the file beside it; rename one of them");
            } else {
                entry(entry, path + name);
            }
        }
    }

    private void entry(Path entry, String path) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(entry, BasicFileAttributes.class);
            if (attributes.isRegularFile()) {
                files.add(ArchiveFile.readable(path, attributes.size()));
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

    private void unreadable(String path, String reason) {
        files.add(ArchiveFile.unreadable(path, reason));
    }
}
