package vn.niengiam.archive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gives every file of a listing a path that means it alone: stores of objects let names meet that no folder would. */
final class PathsOfTheirOwn {
    private PathsOfTheirOwn() {}

    static List<ArchiveFile> of(List<ArchiveFile> files) {
        Set<String> taken = new HashSet<>();
        files.forEach(file -> taken.add(file.path()));
        Set<String> seen = new HashSet<>();
        List<ArchiveFile> all = new ArrayList<>(files.size());
        for (ArchiveFile file : files) {
            if (!seen.add(file.path())) {
                all.add(ArchiveFile.unreadable(
                        free(file.path(), taken), "another file's name reads the same; rename one of them"));
            } else if (isLikeTheInsideOfAFile(file.path(), taken)) {
                all.add(ArchiveFile.unreadable(
                        file.path(),
                        "lies in a folder called like the inside of the file beside it; rename one of them"));
            } else {
                all.add(file);
            }
        }
        return all;
    }

    private static String free(String path, Set<String> taken) {
        int copy = 2;
        while (!taken.add(path + "#" + copy)) {
            copy++;
        }
        return path + "#" + copy;
    }

    private static boolean isLikeTheInsideOfAFile(String path, Set<String> files) {
        for (int end = path.indexOf(ArchiveReader.INSIDE);
                end >= 0;
                end = path.indexOf(ArchiveReader.INSIDE, end + 1)) {
            if (files.contains(path.substring(0, end))) {
                return true;
            }
        }
        return false;
    }
}
