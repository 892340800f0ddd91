package vn.niengiam.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;

/** Unpacks a 7z file, whose members can only be had one after the other. */
final class SevenZMembers {
    private static final int MEMORY_KIB = 256 << 10;

    private final MemberList members;
    private final Spool spool;

    private SevenZMembers(MemberList members, Spool spool) {
        this.members = members;
        this.spool = spool;
    }

    static SlicedContainer of(Source source, Budget budget) throws IOException {
        Spool spool = new Spool(budget);
        MemberList members = new MemberList(budget);
        Optional<Verdict> flaw;
        try (SevenZFile file = SevenZFile.builder()
                .setSeekableByteChannel(source.channel())
                .setMaxMemoryLimitKiB(MEMORY_KIB)
                .setUseDefaultNameForUnnamedEntries(true)
                .get()) {
            flaw = new SevenZMembers(members, spool).unpack(file);
        } catch (IOException | RuntimeException e) {
            spool.close();
            throw e;
        }
        return new SlicedContainer(ContainerKind.SEVEN_Z, spool.source(), members.members(), flaw);
    }

    private Optional<Verdict> unpack(SevenZFile file) {
        try {
            for (SevenZArchiveEntry entry : file.getEntries()) {
                if (!entry.isDirectory() && !entry.isAntiItem()) {
                    unpack(file, entry);
                }
            }
            return Optional.empty();
        } catch (BudgetSpent e) {
            return Optional.of(Verdict.of(e));
        }
    }

    private void unpack(SevenZFile file, SevenZArchiveEntry entry) throws BudgetSpent {
        long place = spool.size();
        try (InputStream in = file.getInputStream(entry)) {
            spool.add(in);
            members.add(entry.getName(), spool.size() - place, place);
        } catch (BudgetSpent e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            IOException failure = e instanceof IOException known ? known : new IOException("is damaged: " + e, e);
            members.refuse(entry.getName(), entry.getSize(), Verdict.of(failure));
        }
    }
}
