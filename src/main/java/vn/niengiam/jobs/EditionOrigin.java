package vn.niengiam.jobs;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * What made an edition of its documents: {@code origin.csv} in its folder, so that two editions can be told apart.
 *
 * @param programVersion version of the program and digest of its code
 * @param referenceDigest SHA-256 of the reference tables in {@code conf/}
 */
record EditionOrigin(String programVersion, String referenceDigest) {
    private static final String FILE = "origin.csv";
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader("program_version", "reference_digest")
            .setSkipHeaderRecord(true)
            .get();

    void writeTo(Path edition) throws IOException {
        try (CSVPrinter printer = FORMAT.builder()
                .setSkipHeaderRecord(false)
                .get()
                .print(edition.resolve(FILE), StandardCharsets.UTF_8)) {
            printer.printRecord(programVersion, referenceDigest);
        }
    }

    /**
     * What an edition says made it; empty for one of a program that did not say so yet.
     *
     * @throws CannotRun if it cannot be read
     */
    static Optional<EditionOrigin> of(Path edition) {
        Path file = edition.resolve(FILE);
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            List<CSVRecord> records = FORMAT.parse(lines).getRecords();
            return records.stream()
                    .findFirst()
                    .map(line -> new EditionOrigin(line.get("program_version"), line.get("reference_digest")));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            throw new CannotRun(
                    "Cannot read " + file + ": " + e.getMessage() + "; publish it anew with jobs/report", e);
        }
    }
}
