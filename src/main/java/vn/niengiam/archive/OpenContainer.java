package vn.niengiam.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A container and its members by name. */
final class OpenContainer implements Closeable {
    private final Container container;
    private final Map<String, Member> members = new HashMap<>();

    OpenContainer(Container container) {
        this.container = container;
        container.members().forEach(member -> members.put(member.name(), member));
    }

    Container container() {
        return container;
    }

    /** @throws IOException if there is no such member, or it is not to be read */
    InputStream open(String name) throws IOException {
        Optional<Member> member = Optional.ofNullable(members.get(name));
        Optional<Verdict> hindrance = member.isPresent() ? member.get().verdict() : container.flaw();
        if (hindrance.isPresent()) {
            throw new Judged(hindrance.get());
        }
        return container.open(member.orElseThrow(() -> new NoSuchFileException(name)));
    }

    @Override
    public void close() throws IOException {
        container.close();
    }
}
