package vn.niengiam.hostile;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** What may lie in a folder besides files: links that lead nowhere, in a ring or out of it, pipes, names that nobody types. */
public final class OddPlaces {
    private OddPlaces() {}

    /** Makes them below a folder; gives what has to become of each. */
    public static Map<String, String> write(Path folder) throws IOException, InterruptedException {
        Map<String, String> statuses = new LinkedHashMap<>();
        Files.createDirectories(folder);
        Files.createSymbolicLink(folder.resolve("treo"), folder.resolve("không có"));
        statuses.put("treo", "failed");
        Files.createSymbolicLink(folder.resolve("vòng"), folder);
        statuses.put("vòng", "failed");
        Files.createSymbolicLink(folder.resolve("chính nó"), Path.of("chính nó"));
        statuses.put("chính nó", "failed");
        new ProcessBuilder("mkfifo", folder.resolve("ống").toString()).start().waitFor();
        statuses.put("ống", "failed");
        Files.createSymbolicLink(folder.resolve("thiết bị"), Path.of("/dev/zero"));
        statuses.put("thiết bị", "failed");
        String odd = "dòng\n\u202Emới\t'\"$(x).txt";
        Files.write(folder.resolve(odd), Reports.bytes(9_000));
        statuses.put(odd, "parsed");
        String long255 = "a".repeat(250) + ".txt";
        Files.write(folder.resolve(long255), Reports.bytes(9_001));
        statuses.put(long255, "parsed");
        try (RandomAccessFile sparse =
                new RandomAccessFile(folder.resolve("thưa.pdf").toFile(), "rw")) {
            // To read it through would take minutes.
            sparse.setLength(200L << 30);
        }
        statuses.put("thưa.pdf", "truncated");
        return statuses;
    }
}
