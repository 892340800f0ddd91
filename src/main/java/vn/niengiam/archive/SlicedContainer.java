package vn.niengiam.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** A container whose members lie unpacked in one source, a member's place being its offset there. */
record SlicedContainer(ContainerKind kind, Source source, List<Member> members, Optional<Verdict> flaw)
        implements Container {
    @Override
    public boolean isOpen() {
        return source.isOpen();
    }

    @Override
    public String remark() {
        return "";
    }

    @Override
    public InputStream open(Member member) {
        return source.slice(member.place(), member.bytes());
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
