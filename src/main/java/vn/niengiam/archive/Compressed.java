package vn.niengiam.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.MemoryLimitException;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** A file that is packed by itself. A TAR file packed in whole counts as the one container that it is. */
final class Compressed {
    private static final byte[] WARC = "WARC/".getBytes(StandardCharsets.US_ASCII);

    /** What the packed file was called, by the end of the name. */
    private static final Map<String, String> ENDS = Map.ofEntries(
            Map.entry(".tgz", ".tar"),
            Map.entry(".tbz2", ".tar"),
            Map.entry(".tbz", ".tar"),
            Map.entry(".txz", ".tar"),
            Map.entry(".gz", ""),
            Map.entry(".bz2", ""),
            Map.entry(".xz", ""));

    private Compressed() {}

    static Container open(ContainerKind kind, Source source, String name, Budget budget) throws IOException {
        if (kind == ContainerKind.GZIP && holdsWarc(source)) {
            return WarcContainer.open(source, budget);
        }
        Spool spool = new Spool(budget);
        Optional<Verdict> flaw = unpack(kind, source, spool);
        source.close();
        Source unpacked = spool.source();
        if (ContainerKind.of(unpacked.head(ContainerKind.HEAD)).equals(Optional.of(ContainerKind.TAR))) {
            SlicedContainer tar = TarMembers.of(unpacked, budget);
            return new SlicedContainer(kind, unpacked, tar.members(), flaw.or(tar::flaw));
        }
        budget.member();
        Member only = new Member(new MemberNames().unique(inner(name)), unpacked.size(), 0, flaw, Optional.empty());
        return new SlicedContainer(kind, unpacked, List.of(only), Optional.empty());
    }

    /** What stops it; what came before is kept. */
    static Optional<Verdict> unpack(ContainerKind kind, Source source, Spool spool) {
        try {
            return UnpackingMemory.take(kibibytes -> {
                try (InputStream unpacked = unpacked(kind, source, kibibytes)) {
                    // A second try goes on where the first one stopped.
                    unpacked.skipNBytes(spool.size());
                    spool.add(unpacked);
                    return Optional.empty();
                }
            });
        } catch (BudgetSpent | MemoryLimitException e) {
            return Optional.of(Verdict.of(e));
        } catch (IOException | RuntimeException e) {
            return Optional.of(Verdict.unreadable("is a damaged " + kind.title() + " file: " + Problems.words(e)));
        }
    }

    private static InputStream unpacked(ContainerKind kind, Source source, int kibibytes) throws IOException {
        InputStream packed = new BufferedInputStream(source.from(0), 1 << 16);
        return switch (kind) {
            case GZIP -> new GZIPInputStream(packed, 1 << 16);
            case BZIP2 -> new BZip2CompressorInputStream(packed, true);
            case XZ ->
                XZCompressorInputStream.builder()
                        .setInputStream(packed)
                        .setDecompressConcatenated(true)
                        .setMemoryLimitKiB(kibibytes)
                        .get();
            case ZIP, TAR, SEVEN_Z, WARC, MAILBOX ->
                throw new IllegalArgumentException("Cannot unpack as one stream: " + kind);
        };
    }

    private static boolean holdsWarc(Source source) {
        try (InputStream unpacked = unpacked(ContainerKind.GZIP, source, Integer.MAX_VALUE)) {
            return Arrays.equals(unpacked.readNBytes(WARC.length), WARC);
        } catch (IOException e) {
            return false;
        }
    }

    private static String inner(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return ENDS.entrySet().stream()
                .filter(end -> small.endsWith(end.getKey())
                        && small.length() > end.getKey().length())
                .findFirst()
                .map(end -> name.substring(0, name.length() - end.getKey().length()) + end.getValue())
                .orElse(name);
    }
}
