package vn.niengiam.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.List;
import java.util.Optional;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * What a crawler fetched (WARC): each answer that brought a document is a member, its place that of its record in the file.
 * Its name is the place and the address, so that what is added to the file leaves the names of the others.
 */
final class WarcContainer implements Container {
    private final Source source;
    private final WarcMembers members;

    private WarcContainer(Source source, WarcMembers members) {
        this.source = source;
        this.members = members;
    }

    /** A file that was packed as a whole is unpacked first: its records cannot be had one by one. */
    static WarcContainer open(Source source, Budget budget) throws IOException {
        WarcMembers members = WarcMembers.of(source, budget);
        if (members.reachable()) {
            return new WarcContainer(source, members);
        }
        Spool spool = new Spool(budget);
        Optional<Verdict> flaw = Compressed.unpack(ContainerKind.GZIP, source, spool);
        source.close();
        Source unpacked = spool.source();
        return new WarcContainer(unpacked, WarcMembers.of(unpacked, budget).with(flaw));
    }

    @Override
    public ContainerKind kind() {
        return ContainerKind.WARC;
    }

    @Override
    public boolean isOpen() {
        return source.isOpen();
    }

    @Override
    public List<Member> members() {
        return members.list();
    }

    @Override
    public Optional<Verdict> flaw() {
        return members.flaw();
    }

    @Override
    public String remark() {
        return members.others();
    }

    @Override
    public InputStream open(Member member) throws IOException {
        WarcReader reader = new WarcReader(Channels.newChannel(source.from(member.place())));
        WarcRecord record = reader.next().orElseThrow(() -> new IOException("its record is gone"));
        return WarcPayload.of(record)
                .orElseThrow(() -> new IOException("its record is another"))
                .open();
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
