package vn.niengiam.hostile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A file that means harm or came to harm, and what has to become of it: a line of {@code hostile.csv}, as many times as that
 * says.
 *
 * @param path in the folder of all of them
 * @param statuses one of which is right
 * @param inside how many rows of which status the files inside it have
 * @param reason what the reason of its row contains
 * @param why it is among them
 */
public record HostileFile(String path, List<String> statuses, Map<String, Integer> inside, String reason, String why) {
    private static final Map<String, Maker> MAKERS = makers();

    private static Map<String, Maker> makers() {
        Map<String, Maker> makers = new HashMap<>();
        List.of(
                        ZipFiles.MAKERS,
                        PackedFiles.MAKERS,
                        Pages.MAKERS,
                        TextFiles.MAKERS,
                        OfficeFiles.MAKERS,
                        PdfFiles.MAKERS,
                        MailAndPictures.MAKERS)
                .forEach(makers::putAll);
        return makers;
    }

    /** Writes all of them below a folder. */
    public static List<HostileFile> write(Path folder) throws IOException {
        List<HostileFile> files = new ArrayList<>();
        for (String line : lines()) {
            String[] cells = line.split(",", 6);
            for (int variant = 1; variant <= Integer.parseInt(cells[1]); variant++) {
                String path = cells[0].replace("#", String.valueOf(variant));
                Path file = folder.resolve(path);
                Files.createDirectories(file.getParent());
                Files.write(file, maker(cells[0]).bytes(variant));
                files.add(new HostileFile(path, List.of(cells[2].split("\\|")), inside(cells[3]), cells[4], cells[5]));
            }
        }
        return files;
    }

    /** The kind is the path up to the number. */
    private static Maker maker(String path) {
        return MAKERS.get(path.substring(0, path.lastIndexOf("-#")));
    }

    private static Map<String, Integer> inside(String cell) {
        return Arrays.stream(cell.split("; ?"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.split(" "))
                .collect(Collectors.toMap(
                        words -> words[1], words -> Integer.parseInt(words[0]), Integer::sum, TreeMap::new));
    }

    private static List<String> lines() throws IOException {
        try (InputStream table = HostileFile.class.getResourceAsStream("/hostile/hostile.csv")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        }
    }
}
