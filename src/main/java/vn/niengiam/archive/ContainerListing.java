package vn.niengiam.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists one container of the archive's folder, and those inside it. Nothing in it can end the listing early. */
final class ContainerListing {
    private final ArchiveReader reader;
    private final FileVersion version;
    private final Budget budget;
    private final List<ArchiveFile> files = new ArrayList<>();

    ContainerListing(ArchiveReader reader, FileVersion version, Budget budget) {
        this.reader = reader;
        this.version = version;
        this.budget = budget;
    }

    List<ArchiveFile> of(ArchiveFile file) {
        container(file, 0);
        return files;
    }

    private void container(ArchiveFile file, int depth) {
        try {
            Optional<OpenContainers.Use> use = reader.use(file.path(), version, budget);
            if (use.isEmpty()) {
                files.add(file);
                return;
            }
            try (OpenContainers.Use held = use.get()) {
                members(file, held.opened().container(), depth);
            }
        } catch (IOException e) {
            files.add(file.judged(Verdict.of(e)));
        }
    }

    private void members(ArchiveFile file, Container container, int depth) {
        files.add(file.container(container.kind().mediaType(), verdict(container)));
        for (Member member : container.members()) {
            member(
                    ArchiveFile.of(file.path() + ArchiveReader.INSIDE + member.name(), member),
                    container,
                    member,
                    depth);
        }
    }

    private void member(ArchiveFile file, Container container, Member member, int depth) {
        if (file.verdict().isPresent()) {
            files.add(file);
            return;
        }
        try (InputStream in = container.open(member)) {
            if (ContainerKind.of(in.readNBytes(ContainerKind.HEAD)).isEmpty()) {
                files.add(file);
                return;
            }
        } catch (IOException | RuntimeException e) {
            files.add(file.judged(Verdict.unreadable("is damaged: " + Problems.words(e))));
            return;
        }
        int nesting = budget.limits().nesting();
        if (depth + 1 >= nesting) {
            files.add(file.judged(
                    Verdict.truncated("is a container inside " + nesting + " others; its files are not listed")));
        } else {
            container(file, depth + 1);
        }
    }

    static Verdict verdict(Container container) {
        int members = container.members().size();
        if (container.flaw().isPresent()) {
            return container.flaw().get().afterMembers(members);
        }
        String remark = container.remark().isEmpty() ? "" : "; " + container.remark();
        return new Verdict(
                Verdict.Kind.CONTAINER,
                switch (members) {
                    case 0 -> "a " + container.kind().title() + " container without files" + remark;
                    case 1 -> "a " + container.kind().title() + " container, whose file has a row of its own" + remark;
                    default ->
                        "a " + container.kind().title() + " container, whose " + members
                                + " files have rows of their own" + remark;
                });
    }
}
