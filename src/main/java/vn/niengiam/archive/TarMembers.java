package vn.niengiam.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Finds the members of a TAR file, up to where it breaks off. */
final class TarMembers {
    private final MemberList members;
    private final long end;

    private TarMembers(MemberList members, long end) {
        this.members = members;
        this.end = end;
    }

    static SlicedContainer of(Source source, Budget budget) {
        MemberList members = new MemberList(budget);
        Optional<Verdict> flaw = new TarMembers(members, source.size()).list(source);
        return new SlicedContainer(ContainerKind.TAR, source, members.members(), flaw);
    }

    private Optional<Verdict> list(Source source) {
        // As ISO-8859-1, names are bytes, so that they can be looked at for what they are written in.
        Source.Slice bytes = source.from(0);
        try (TarArchiveInputStream tar = new TarArchiveInputStream(bytes, StandardCharsets.ISO_8859_1.name())) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                long place = bytes.position();
                add(entry, place);
                if (place + entry.getSize() > end) {
                    return Optional.of(Verdict.truncated("breaks off amid its last file"));
                }
            }
            return Optional.empty();
        } catch (BudgetSpent e) {
            return Optional.of(Verdict.of(e));
        } catch (IOException | RuntimeException e) {
            return Optional.of(Verdict.unreadable("is a damaged TAR file: " + Problems.words(e)));
        }
    }

    private void add(TarArchiveEntry entry, long place) throws BudgetSpent {
        String name = name(entry.getName());
        if (entry.isDirectory()) {
            return;
        }
        Optional<Verdict> verdict = verdict(entry, place);
        members.add(name, entry.getSize(), place, verdict);
    }

    private Optional<Verdict> verdict(TarArchiveEntry entry, long place) {
        if (entry.isSymbolicLink() || entry.isLink()) {
            return Optional.of(Verdict.LINK);
        }
        if (entry.isFIFO() || entry.isCharacterDevice() || entry.isBlockDevice()) {
            return Optional.of(Verdict.unreadable("is a pipe, socket or device, not a file"));
        }
        if (entry.isSparse()) {
            return Optional.of(Verdict.unsupported("is a file with holes (sparse), which cannot be read from a TAR"));
        }
        return place + entry.getSize() > end
                ? Optional.of(Verdict.unreadable("is cut off: the TAR file breaks off amid it"))
                : Optional.empty();
    }

    /** A name with letters beyond ISO-8859-1 comes from an extended header, which says what it is written in. */
    private static String name(String stored) {
        if (stored.chars().anyMatch(c -> c > 0xFF)) {
            return stored;
        }
        String decoded = NameBytes.decoded(stored.getBytes(StandardCharsets.ISO_8859_1));
        boolean isUtf8 = decoded.length() < stored.length();
        return isUtf8 ? decoded : stored;
    }
}
