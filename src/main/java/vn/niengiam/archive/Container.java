package vn.niengiam.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** An open file that holds files. Safe to read from by several threads. */
sealed interface Container extends Closeable permits ZipContainer, SlicedContainer, WarcContainer {
    ContainerKind kind();

    /** Whether nobody closed what it reads from: an interrupted thread does. */
    boolean isOpen();

    /** In stored order. */
    List<Member> members();

    /** Why there may be more members than could be listed. */
    Optional<Verdict> flaw();

    /** What else there is to say of it; empty if nothing. */
    String remark();

    /** A member without a verdict. The stream throws an {@link IOException} when the stored bytes are damaged. */
    InputStream open(Member member) throws IOException;

    /**
     * Opens a file that is a container; empty if it is none. The container then owns the source.
     *
     * @param name of the file, which may tell that of its only member
     * @throws IOException if the file cannot be read, or nothing of a damaged container can; the source is closed then
     */
    static Optional<Container> open(Source source, String name, Budget budget) throws IOException {
        try {
            Optional<ContainerKind> kind = ContainerKind.of(source.head(ContainerKind.HEAD));
            return kind.isEmpty() ? Optional.empty() : open(kind.get(), source, name, budget);
        } catch (IOException e) {
            source.close();
            throw e;
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            // Libraries take the numbers of a hostile file for true: what they stumble over is its fault, not ours.
            source.close();
            throw new Judged(Verdict.unreadable("is damaged"), e);
        }
    }

    private static Optional<Container> open(ContainerKind kind, Source source, String name, Budget budget)
            throws IOException {
        return switch (kind) {
            case ZIP -> ZipContainer.open(source, budget);
            case TAR -> Optional.of(TarMembers.of(source, budget));
            case GZIP, BZIP2, XZ -> Optional.of(Compressed.open(kind, source, name, budget));
            case SEVEN_Z -> Optional.of(SevenZMembers.of(source, budget));
            case WARC -> Optional.of(WarcContainer.open(source, budget));
            case MAILBOX -> Optional.of(MailboxMembers.of(source, budget));
        };
    }
}
