package vn.niengiam.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
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

    /** Begins a file that might have been split, and then was not. */
    private static final short SPANNED = 0x3030;

    /** Members whose presence says that the whole is one document or program. */
    private static final Set<String> PACKAGE_MARKS = Set.of("[Content_Types].xml", "mimetype", "META-INF/MANIFEST.MF");

    private final Source source;
    private final SeekableByteChannel channel;
    private final ZipFile zip;
    private final List<ZipArchiveEntry> entries = new ArrayList<>();
    private final List<Member> members;
    private final Optional<Verdict> flaw;

    private ZipContainer(Source source, SeekableByteChannel channel, ZipFile zip, Budget budget) {
        this.source = source;
        this.channel = channel;
        this.zip = zip;
        MemberList list = new MemberList(budget);
        flaw = list(list, overlapping(zip), budget.limits());
        members = list.members();
    }

    /** Whether it is worth opening: it starts as ZIP files do, and its first member is none that only packages have. */
    static boolean maybe(byte[] head) {
        ByteBuffer header = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
        if (head.length < 4 || header.getShort() != 0x4B50) {
            return false;
        }
        short kind = header.getShort();
        if (kind == 0x0605 || kind == 0x0807 || kind == SPANNED) {
            return true;
        }
        if (kind != 0x0403 || head.length < LOCAL_HEADER) {
            return kind == 0x0403;
        }
        int length = Math.min(Short.toUnsignedInt(header.getShort(26)), head.length - LOCAL_HEADER);
        return !PACKAGE_MARKS.contains(new String(head, LOCAL_HEADER, length, StandardCharsets.UTF_8));
    }

    /** Empty if it is a package; without a directory at its end, it is read from its start as far as that goes. */
    static Optional<Container> open(Source source, Budget budget) throws IOException {
        SeekableByteChannel channel = new BorrowedChannel(source.channel());
        ZipFile zip;
        try {
            zip = ZipFile.builder()
                    .setSeekableByteChannel(channel)
                    .setUseUnicodeExtraFields(true)
                    .setIgnoreLocalFileHeader(true)
                    .get();
        } catch (IOException | RuntimeException e) {
            return ZipRecovery.of(
                    source,
                    budget,
                    "is a damaged ZIP file: " + Problems.words(e.getCause() instanceof IOException cause ? cause : e));
        }
        if (PACKAGE_MARKS.stream().anyMatch(mark -> zip.getEntry(mark) != null)) {
            zip.close();
            source.close();
            return Optional.empty();
        }
        return Optional.of(new ZipContainer(source, channel, zip, budget));
    }

    @Override
    public ContainerKind kind() {
        return ContainerKind.ZIP;
    }

    @Override
    public boolean isOpen() {
        return source.isOpen();
    }

    @Override
    public List<Member> members() {
        return members;
    }

    @Override
    public Optional<Verdict> flaw() {
        return flaw;
    }

    @Override
    public String remark() {
        return "";
    }

    @Override
    public InputStream open(Member member) throws IOException {
        ZipArchiveEntry entry = entries.get((int) member.place());
        InputStream unpacked;
        // The library moves the channel while it looks for the first byte; later it locks it, too.
        synchronized (channel) {
            unpacked = zip.getInputStream(entry);
        }
        InputStream checked = ChecksumInputStream.builder()
                .setInputStream(unpacked)
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
        source.close();
    }

    private Optional<Verdict> list(MemberList list, Set<ZipArchiveEntry> overlapping, Limits limits) {
        try {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (!entry.isDirectory() || entry.getSize() > 0) {
                    list.add(name(entry), entry.getSize(), entries.size(), verdict(entry, overlapping, limits));
                    entries.add(entry);
                }
            }
            return Optional.empty();
        } catch (BudgetSpent e) {
            return Optional.of(Verdict.of(e));
        }
    }

    private Optional<Verdict> verdict(ZipArchiveEntry entry, Set<ZipArchiveEntry> overlapping, Limits limits) {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return Optional.of(Verdict.ENCRYPTED);
        }
        if (entry.isUnixSymlink()) {
            return Optional.of(Verdict.LINK);
        }
        if (!zip.canReadEntryData(entry)) {
            return Optional.of(
                    Verdict.unsupported("is packed by ZIP method " + entry.getMethod() + ", which cannot be read"));
        }
        if (overlapping.contains(entry)) {
            return Optional.of(Verdict.truncated("shares its bytes with another member, as only in a ZIP bomb"));
        }
        if (limits.isBomb(entry.getCompressedSize(), entry.getSize())) {
            return Optional.of(Verdict.truncated("would unpack from " + entry.getCompressedSize() + " to "
                    + entry.getSize() + " bytes, as only a ZIP bomb does"));
        }
        return Optional.empty();
    }

    /** Members that begin before the one before them ends. */
    private static Set<ZipArchiveEntry> overlapping(ZipFile zip) {
        Set<ZipArchiveEntry> overlapping = Collections.newSetFromMap(new IdentityHashMap<>());
        long end = 0;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
            if (entry.getLocalHeaderOffset() < end) {
                overlapping.add(entry);
            }
            end = Math.max(end, entry.getLocalHeaderOffset() + LOCAL_HEADER + entry.getCompressedSize());
        }
        return overlapping;
    }

    static boolean isPackageMark(String name) {
        return PACKAGE_MARKS.contains(name);
    }

    /** Old programs do not say what their names are written in. */
    private static String name(ZipArchiveEntry entry) {
        return entry.getNameSource() == NameSource.NAME ? NameBytes.decoded(entry.getRawName()) : entry.getName();
    }
}
