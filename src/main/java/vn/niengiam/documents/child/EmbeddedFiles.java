package vn.niengiam.documents.child;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import vn.niengiam.archive.Limits;
import vn.niengiam.documents.ContentDigest;
import vn.niengiam.documents.Frame;
import vn.niengiam.documents.ParseStatus;

/**
 * Files that were found inside a document and wait to be read, in the order of their finding. Each is announced to the
 * parent when it is found, so that none is forgotten if reading ends early.
 */
final class EmbeddedFiles {
    private final Limits limits;
    private final long memory;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private long documentBytes;
    private long unpackedBytes;
    private long waitingBytes;
    private int found;

    /** @param memory bytes that all files which wait may take */
    EmbeddedFiles(Limits limits, long memory) {
        this.limits = limits;
        this.memory = memory;
    }

    Limits limits() {
        return limits;
    }

    /**
     * A file that waits.
     *
     * @param depth 1 for a file in the document itself
     * @param verdict why it will not be read
     */
    record Waiting(String innerPath, int depth, byte[] bytes, Optional<Outcome> verdict) {
        String name() {
            return innerPath.substring(innerPath.lastIndexOf('/') + 1);
        }
    }

    /** Forgets the last document. */
    void begin(long bytes) {
        waiting.clear();
        documentBytes = bytes;
        unpackedBytes = 0;
        waitingBytes = 0;
        found = 0;
    }

    /** Whether one more may be found. */
    boolean hasRoom() {
        return found < limits.members();
    }

    /** Takes a file, as far as it may be taken, and gives its announcement. */
    Frame add(String innerPath, int depth, InputStream in) {
        ByteArrayOutputStream taken = new ByteArrayOutputStream();
        try {
            return take(in, taken)
                    ? announce(new Waiting(innerPath, depth, taken.toByteArray(), Optional.empty()), taken.size())
                    : refuse(innerPath, depth, taken.size(), tooLarge());
        } catch (IOException | RuntimeException e) {
            return refuse(innerPath, depth, taken.size(), Failures.outcome(e));
        }
    }

    /** Takes note of a file that will not be read, and gives its announcement. */
    Frame refuse(String innerPath, int depth, long bytes, Outcome verdict) {
        return announce(new Waiting(innerPath, depth, new byte[0], Optional.of(verdict)), bytes);
    }

    private Frame announce(Waiting file, long bytes) {
        found++;
        waiting.add(file);
        waitingBytes += file.bytes().length;
        String digest = file.verdict().isPresent() ? "" : ContentDigest.of(file.bytes());
        return Frame.of(Frame.Kind.EMBEDDED, file.innerPath(), digest + " " + bytes);
    }

    /** Whether all of it could be taken. */
    private boolean take(InputStream in, ByteArrayOutputStream taken) throws IOException {
        byte[] block = new byte[1 << 14];
        for (int count = in.read(block); count >= 0; count = in.read(block)) {
            unpackedBytes += count;
            boolean bomb = unpackedBytes > Math.max(16L << 20, documentBytes * limits.expansion());
            if (bomb || waitingBytes + taken.size() + count > memory) {
                return false;
            }
            taken.write(block, 0, count);
        }
        return true;
    }

    private static Outcome tooLarge() {
        return new Outcome(ParseStatus.TRUNCATED, "is too large for a file inside another; nothing of it is read");
    }

    /** The next one that waits; empty if none does. */
    Optional<Waiting> next() {
        Optional<Waiting> next = Optional.ofNullable(waiting.poll());
        next.ifPresent(file -> waitingBytes -= file.bytes().length);
        return next;
    }
}
