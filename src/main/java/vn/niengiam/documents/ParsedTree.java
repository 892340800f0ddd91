package vn.niengiam.documents;

import java.util.List;

/**
 * What a parser made of a file's bytes, and of the files embedded in them.
 *
 * @param embedded at all depths, in the order in which they were found
 */
public record ParsedTree(ParsedFile file, List<EmbeddedFile> embedded) {
    public ParsedTree {
        embedded = List.copyOf(embedded);
    }

    boolean hasCrashed() {
        return file.status() == ParseStatus.CRASHED
                || embedded.stream().anyMatch(each -> each.file().status() == ParseStatus.CRASHED);
    }
}
