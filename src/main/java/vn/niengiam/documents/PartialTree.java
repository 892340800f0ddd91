package vn.niengiam.documents;

import java.io.StreamCorruptedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a child has told so far of a file and those embedded in it: each is told of in turn, in the order of their finding. */
final class PartialTree {
    private final int maximumTextLength;
    private final List<Part> parts = new ArrayList<>();
    private int turn;

    PartialTree(int maximumTextLength) {
        this.maximumTextLength = maximumTextLength;
        parts.add(new Part("", Optional.empty(), 0));
    }

    void add(Frame frame) throws StreamCorruptedException {
        switch (frame.kind()) {
            case FACT, TEXT -> parts.get(turn).partial.add(frame);
            case EMBEDDED -> found(frame);
            case END -> parts.get(turn++).end(status(frame), frame.text());
            case READY, FILE, PAGE, PAGE_READ -> throw new StreamCorruptedException("it spoke out of turn");
        }
    }

    private void found(Frame frame) throws StreamCorruptedException {
        String[] words = frame.text().split(" ", -1);
        if (words.length != 2 || !words[1].matches("\\d{1,18}")) {
            throw new StreamCorruptedException("it found a file as " + frame.text());
        }
        Optional<String> docId = Optional.of(words[0]).filter(digest -> !digest.isEmpty());
        parts.add(new Part(frame.name(), docId, Long.parseLong(words[1])));
    }

    private static ParseStatus status(Frame end) throws StreamCorruptedException {
        try {
            return ParseStatus.valueOf(end.name());
        } catch (IllegalArgumentException e) {
            throw new StreamCorruptedException("it ended a file as " + end.name());
        }
    }

    boolean isWhole() {
        return turn == parts.size();
    }

    /** The child is gone: whose turn it was ends like this, those after it were not read, those before are whole. */
    void breakOff(ParseStatus status, String reason) {
        Part broken = parts.get(turn++);
        broken.end(status, reason + "; " + broken.partial.textLength() + " characters were read until then");
        while (!isWhole()) {
            String before = broken.innerPath.isEmpty() ? "the file that holds it" : broken.innerPath + " beside it";
            parts.get(turn++).end(status, "not read: " + before + " came first and ended the parser process");
        }
    }

    ParsedTree tree() {
        return new ParsedTree(
                parts.get(0).file.orElseThrow(),
                parts.stream()
                        .skip(1)
                        .map(part -> new EmbeddedFile(part.innerPath, part.docId, part.bytes, part.file.orElseThrow()))
                        .toList());
    }

    private final class Part {
        private final String innerPath;
        private final Optional<String> docId;
        private final long bytes;
        private final PartialFile partial = new PartialFile(maximumTextLength);
        private Optional<ParsedFile> file = Optional.empty();

        Part(String innerPath, Optional<String> docId, long bytes) {
            this.innerPath = innerPath;
            this.docId = docId;
            this.bytes = bytes;
        }

        void end(ParseStatus status, String reason) {
            file = Optional.of(partial.end(status, reason));
        }
    }
}
