package vn.niengiam.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry.NameSource;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.input.BoundedInputStream;
import org.apache.commons.io.input.ChecksumInputStream;

/** A ZIP file that holds files, as against an office document, a book or a program that is stored as ZIP. */
final class ZipContainer implements Container {
    private static final int LOCAL_HEADER = 30;
    private static final Charset CP437 = Charset.forName("IBM437");

    /** Members whose presence says that the whole is one document or program. */
    private static final Set<String> PACKAGE_MARKS = Set.of("[Content_Types].xml", "mimetype", "META-INF/MANIFEST.MF");

    /** A member is refused when it would grow beyond both. Reports in XML or HTML stay below 100:1. */
    private static final long LARGE = 10L << 20;

    private static final long RATIO = 200;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();

    private ZipContainer(ZipFile zip) {
        this.zip = zip;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (!entry.isDirectory() || entry.getSize() > 0) {
                addUnderOwnName(entry);
            }
        }
    }

    /** Whether it is worth opening: it starts as ZIP files do, and its first member is none that only packages have. */
    static boolean maybe(byte[] head) {
        ByteBuffer header = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
        if (head.length < 4 || header.getShort() != 0x4B50) {
            return false;
        }
        short kind = header.getShort();
        if (kind == 0x0605 || kind == 0x0807) {
            return true;
        }
        if (kind != 0x0403 || head.length < LOCAL_HEADER) {
            return false;
        }
        int length = Math.min(Short.toUnsignedInt(header.getShort(26)), head.length - LOCAL_HEADER);
        return !PACKAGE_MARKS.contains(new String(head, LOCAL_HEADER, length, StandardCharsets.UTF_8));
    }

    static Optional<ZipContainer> open(Path file) throws IOException {
        try {
            ZipFile zip = ZipFile.builder()
                    .setPath(file)
                    .setUseUnicodeExtraFields(true)
                    .setIgnoreLocalFileHeader(true)
                    .get();
            if (PACKAGE_MARKS.stream().anyMatch(mark -> zip.getEntry(mark) != null)) {
                zip.close();
                return Optional.empty();
            }
            return Optional.of(new ZipContainer(zip));
        } catch (IOException | RuntimeException e) {
            throw new IOException("is a damaged ZIP file: " + e.getMessage(), e);
        }
    }

    @Override
    public List<Member> members() {
        List<Member> members = new ArrayList<>(entries.size());
        entries.forEach((name, entry) -> members.add(new Member(name, entry.getSize(), problem(entry))));
        return members;
    }

    @Override
    public boolean holds(String name) {
        return entries.containsKey(name);
    }

    @Override
    public InputStream open(String name) throws IOException {
        ZipArchiveEntry entry = entries.get(name);
        Optional<String> problem = problem(entry);
        if (problem.isPresent()) {
            throw new IOException(problem.get());
        }
        InputStream checked = ChecksumInputStream.builder()
                .setInputStream(zip.getInputStream(entry))
                .setChecksum(new CRC32())
                .setExpectedChecksumValue(entry.getCrc())
                .setCountThreshold(entry.getSize())
                .get();
        // A member cannot unpack to more than it says.
        return BoundedInputStream.builder()
                .setInputStream(checked)
                .setMaxCount(entry.getSize())
                .get();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private Optional<String> problem(ZipArchiveEntry entry) {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return Optional.of("is encrypted with a password");
        }
        if (entry.isUnixSymlink()) {
            return Optional.of("is a link, not a file");
        }
        if (!zip.canReadEntryData(entry)) {
            return Optional.of("is packed by ZIP method " + entry.getMethod() + ", which cannot be read");
        }
        long stored = Math.max(1, entry.getCompressedSize());
        if (entry.getSize() > LARGE && entry.getSize() / stored > RATIO) {
            return Optional.of(
                    "would unpack from " + stored + " to " + entry.getSize() + " bytes, as only a ZIP bomb does");
        }
        return Optional.empty();
    }

    /** Two members may have one name; the second is then called {@code name#2}, so that both can be opened. */
    private void addUnderOwnName(ZipArchiveEntry entry) {
        String name = name(entry);
        String own = name;
        for (int copy = 2; entries.putIfAbsent(own, entry) != null; copy++) {
            own = name + "#" + copy;
        }
    }

    /** Old programs do not say what their names are written in; most are UTF-8 or the DOS code page. */
    private static String name(ZipArchiveEntry entry) {
        if (entry.getNameSource() != NameSource.NAME) {
            return entry.getName();
        }
        ByteBuffer raw = ByteBuffer.wrap(entry.getRawName());
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(raw).toString();
        } catch (CharacterCodingException e) {
            return CP437.decode(raw.rewind()).toString();
        }
    }
}
