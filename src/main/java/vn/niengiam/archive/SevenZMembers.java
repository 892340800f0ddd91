package vn.niengiam.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.MemoryLimitException;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;

/** Unpacks a 7z file, whose members can only be had one after the other. */
final class SevenZMembers {
    private final MemberList members;
    private final Spool spool;
    private Optional<Verdict> packing = Optional.empty();

    private SevenZMembers(MemberList members, Spool spool) {
        this.members = members;
        this.spool = spool;
    }

    static SlicedContainer of(Source source, Budget budget) throws IOException {
        return UnpackingMemory.take(kibibytes -> unpacked(source, budget, kibibytes));
    }

    private static SlicedContainer unpacked(Source source, Budget budget, int kibibytes) throws IOException {
        Spool spool = new Spool(budget);
        MemberList members = new MemberList(budget);
        Optional<Verdict> flaw;
        // The source stays open for a second try.
        try (SevenZFile file = SevenZFile.builder()
                .setSeekableByteChannel(new BorrowedChannel(source.channel()))
                .setMaxMemoryLimitKiB(kibibytes)
                .setUseDefaultNameForUnnamedEntries(true)
                .get()) {
            flaw = new SevenZMembers(members, spool).unpack(file);
        } catch (EOFException | MemoryLimitException e) {
            spool.close();
            throw e;
        } catch (IOException | RuntimeException e) {
            spool.close();
            throw new Judged(
                    Verdict.told(e).orElseGet(() -> Verdict.unreadable("is a damaged 7z file: " + Problems.words(e))),
                    e);
        }
        source.close();
        return new SlicedContainer(ContainerKind.SEVEN_Z, spool.source(), members.members(), flaw);
    }

    private Optional<Verdict> unpack(SevenZFile file) throws IOException {
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

    private void unpack(SevenZFile file, SevenZArchiveEntry entry) throws IOException {
        long place = spool.size();
        String name = Optional.ofNullable(entry.getName()).orElse("");
        try (InputStream in = file.getInputStream(entry)) {
            spool.add(in);
            members.add(name, spool.size() - place, place);
        } catch (BudgetSpent | MemoryLimitException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            members.refuse(name, entry.getSize(), verdict(e));
        }
    }

    /** After a method that it does not know, the library falls over the other files of the same block. */
    private Verdict verdict(Exception failure) {
        if (String.valueOf(failure.getMessage()).startsWith("Unsupported compression method")) {
            packing = Optional.of(Verdict.unsupported("is packed by a method of 7z that cannot be read"));
            return packing.get();
        }
        return failure instanceof IOException known
                ? Verdict.told(known).orElseGet(() -> Verdict.unreadable("is damaged: " + Problems.words(known)))
                : packing.orElseGet(() -> Verdict.unreadable("is damaged, so that it cannot be unpacked"));
    }
}
