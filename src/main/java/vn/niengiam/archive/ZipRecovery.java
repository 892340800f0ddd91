package vn.niengiam.archive;

import java.io.IOException;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** What can be had of a ZIP file without its directory, which stands at the end: the members before the break. */
final class ZipRecovery {
    private ZipRecovery() {}

    /**
     * Empty if it looks like an office document.
     *
     * @param damage what is the matter with the file
     * @throws IOException with this if there is no whole member
     */
    static Optional<Container> of(Source source, Budget budget, String damage) throws IOException {
        MemberList members = new MemberList(budget);
        Spool spool = new Spool(budget);
        boolean document = unpack(source, members, spool);
        source.close();
        if (document || members.size() == 0) {
            spool.close();
        }
        if (document) {
            return Optional.empty();
        }
        if (members.size() == 0) {
            throw new Judged(Verdict.unreadable(damage));
        }
        return Optional.of(new SlicedContainer(
                ContainerKind.ZIP, spool.source(), members.members(), Optional.of(Verdict.unreadable(damage))));
    }

    /** Whether it met what only office documents have. */
    private static boolean unpack(Source source, MemberList members, Spool spool) {
        try (ZipArchiveInputStream zip = new ZipArchiveInputStream(source.from(0))) {
            for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = NameBytes.decoded(entry.getRawName());
                if (ZipContainer.isPackageMark(name) || name.startsWith("_rels/")) {
                    return true;
                }
                add(zip, entry, members, spool);
            }
        } catch (IOException | RuntimeException e) {
            // This is the break, which the damage tells of already.
            return false;
        }
        return false;
    }

    private static void add(ZipArchiveInputStream zip, ZipArchiveEntry entry, MemberList members, Spool spool)
            throws IOException {
        String name = NameBytes.decoded(entry.getRawName());
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            members.refuse(name, Math.max(0, entry.getSize()), Verdict.ENCRYPTED);
        } else if (!entry.isDirectory()) {
            long place = spool.size();
            spool.add(zip);
            members.add(name, spool.size() - place, place);
        }
    }
}
