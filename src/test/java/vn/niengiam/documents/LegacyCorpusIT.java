package vn.niengiam.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.niengiam.text.legacy.DiacriticShare;

/** Real files in old encodings against transcripts, where those are at hand beside the project. */
class LegacyCorpusIT {
    private static final Path CORPUS = Path.of("..", "shared", "corpus");

    /** Of the best conversion that others have published: 0.986. */
    private static final double LEAST_SHARE = 0.99;

    @Test
    void getsTheLettersOfOldFilesRight() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "no old files beside the project");
        int letters = 0;
        int right = 0;
        StringBuilder summary = new StringBuilder();
        try (ParserPool pool = BuiltParsers.pool()) {
            for (Path document : documents()) {
                String name = document.getFileName().toString();
                ParsedFile file = pool.parse(name, Files.readAllBytes(document));
                DiacriticShare share = DiacriticShare.of(transcript(name), file.text());
                letters += share.letters();
                right += share.right();
                summary.append(String.format(
                        Locale.ROOT,
                        "%.4f of %6d %-9s %s%n",
                        share.share(),
                        share.letters(),
                        file.legacyEncoding().orElse("-"),
                        name));
                assertThat(file.legacyEncoding()).as(name).isPresent();
            }
        }
        double share = (double) right / letters;
        System.out.printf(Locale.ROOT, "%s%.4f of %d letters with a diacritic are right%n", summary, share, letters);
        assertThat(share).isGreaterThanOrEqualTo(LEAST_SHARE);
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> documents = Files.list(CORPUS.resolve("documents"))) {
            return documents.sorted().toList();
        }
    }

    private static String transcript(String name) throws IOException {
        String stem = name.substring(0, name.lastIndexOf('.'));
        return Files.readString(CORPUS.resolve("transcripts").resolve(stem + ".txt"));
    }
}
