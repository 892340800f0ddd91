package vn.niengiam.archive;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Containers that stay open for whoever reads from them next, from any thread; of more than a few, the one not asked for
 * the longest is closed. So each is opened, and unpacked where it must be, once for all the work on its members.
 */
final class OpenContainers implements Closeable {
    private final int most;
    private final Map<String, Shared> shared = new LinkedHashMap<>(16, 0.75f, true);

    OpenContainers(int most) {
        this.most = most;
    }

    /** Opens a container; empty if it is none. */
    interface Opening {
        Optional<Container> open() throws IOException;
    }

    /**
     * The container of a path, which is open until the use of it is closed; empty if it is none.
     *
     * @param version what the path stood for when it was opened must be the same now
     */
    Optional<Use> use(String path, FileVersion version, Opening opening) throws IOException {
        Shared found = found(path, version, opening);
        try {
            Optional<OpenContainer> container = found.container();
            if (container.isPresent()) {
                return container.map(opened -> new Use(found, opened));
            }
        } catch (IOException e) {
            forget(path, found);
            throw e;
        }
        forget(path, found);
        return Optional.empty();
    }

    private Shared found(String path, FileVersion version, Opening opening) throws IOException {
        List<Shared> closing = new ArrayList<>();
        Shared found;
        synchronized (shared) {
            Optional<Shared> kept = Optional.ofNullable(shared.get(path));
            if (kept.isPresent() && kept.get().isStale(version)) {
                closing.add(shared.remove(path));
            }
            found = shared.computeIfAbsent(path, any -> new Shared(version, opening));
            found.join();
            if (shared.size() > most) {
                oldestUnused().ifPresent(old -> closing.add(shared.remove(old)));
            }
        }
        for (Shared old : closing) {
            old.retire();
        }
        return found;
    }

    /** One in use stays, to be found by those who read what is inside it: else it would be unpacked anew for them. */
    private Optional<String> oldestUnused() {
        return shared.entrySet().stream()
                .filter(each -> !each.getValue().isUsed())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private void forget(String path, Shared useless) throws IOException {
        synchronized (shared) {
            shared.remove(path, useless);
        }
        useless.retire();
        useless.leave();
    }

    @Override
    public void close() throws IOException {
        List<Shared> all;
        synchronized (shared) {
            all = List.copyOf(shared.values());
            shared.clear();
        }
        for (Shared each : all) {
            each.retire();
        }
    }

    /** One reader's hold on a container. */
    record Use(Shared shared, OpenContainer opened) implements Closeable {
        @Override
        public void close() throws IOException {
            shared.leave();
        }
    }

    /** Opened by the first who needs it, while others wait; closed by the last after it was retired. */
    static final class Shared {
        private final FileVersion version;
        private final Opening opening;
        private final Object users = new Object();
        private volatile Optional<OpenContainer> opened = Optional.empty();
        private int count;
        private boolean retired;

        Shared(FileVersion version, Opening opening) {
            this.version = version;
            this.opening = opening;
        }

        /** Whether it is not, or no longer, what a reader of this version wants. */
        boolean isStale(FileVersion now) {
            return !version.equals(now)
                    || opened.filter(open -> !open.container().isOpen()).isPresent();
        }

        /** Opening may take long; nobody who only joins or leaves has to wait for it. */
        synchronized Optional<OpenContainer> container() throws IOException {
            if (opened.isEmpty()) {
                opened = opening.open().map(OpenContainer::new);
            }
            return opened;
        }

        void join() {
            synchronized (users) {
                count++;
            }
        }

        boolean isUsed() {
            synchronized (users) {
                return count > 0;
            }
        }

        void leave() throws IOException {
            synchronized (users) {
                count--;
                closeIfUnused();
            }
        }

        void retire() throws IOException {
            synchronized (users) {
                retired = true;
                closeIfUnused();
            }
        }

        private void closeIfUnused() throws IOException {
            if (retired && count == 0 && opened.isPresent()) {
                opened.get().close();
                opened = Optional.empty();
            }
        }
    }
}
