package vn.niengiam.documents.child;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import vn.niengiam.archive.ArchiveFile;
import vn.niengiam.archive.ContainerBytes;
import vn.niengiam.archive.Limits;
import vn.niengiam.archive.Verdict;
import vn.niengiam.documents.Frame;
import vn.niengiam.documents.ParseStatus;

/** Containers inside documents, such as a ZIP file in a mail: no text, but files of their own. */
final class ContainerText {
    private ContainerText() {}

    /** Empty if the bytes are no such container. */
    static Optional<Outcome> read(String name, byte[] bytes, Limits limits, Output output) throws IOException {
        Optional<ContainerBytes> opened;
        try {
            opened = ContainerBytes.open(bytes, name, limits);
        } catch (IOException e) {
            return Optional.of(outcome(ContainerBytes.verdict(e)));
        }
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        try (ContainerBytes container = opened.get()) {
            output.fact(Frame.MEDIA_TYPE, container.mediaType());
            for (ArchiveFile file : container.files()) {
                embed(container, file, output);
            }
            return Optional.of(outcome(container.verdict()));
        }
    }

    private static void embed(ContainerBytes container, ArchiveFile file, Output output) {
        if (file.verdict().isPresent()) {
            output.refuse(
                    file.path(), file.bytes().orElse(0), outcome(file.verdict().get()));
            return;
        }
        try (InputStream in = container.open(file)) {
            output.embed(file.path(), in);
        } catch (IOException e) {
            output.refuse(file.path(), file.bytes().orElse(0), Failures.outcome(e));
        }
    }

    private static Outcome outcome(Verdict verdict) {
        return new Outcome(ParseStatus.of(verdict.kind()), verdict.reason());
    }
}
