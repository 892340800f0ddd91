package vn.niengiam.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.niengiam.archive.Packing;
import vn.niengiam.documents.Letter;

/** Short reports of communes, each told in its own figures, in the formats that reports come in. */
public final class Reports {
    private static final List<String> COMMUNES =
            List.of("Phú Lâm", "Tân Hòa", "Bình Minh", "An Thạnh", "Đông Hưng", "Long Phước");

    private Reports() {}

    /** What report number {@code number} says. */
    static String text(int number) {
        return "Đảng ủy xã " + COMMUNES.get(number % COMMUNES.size())
                + " tổng kết công tác năm 2023\nNăm 2023, Đảng bộ xã kết nạp " + (number + 3) + " đảng viên, đạt "
                + (100 + number % 20) + "% kế hoạch.\n";
    }

    static byte[] bytes(int number) {
        return text(number).getBytes(StandardCharsets.UTF_8);
    }

    /** Files that hold one report each, by name: mail holds it as a letter. */
    static Map<String, byte[]> files(int number) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("tin-" + number + ".txt", bytes(number));
        files.put("tin-" + number + ".html", Pages.page(text(number + 1_000)));
        files.put("tin-" + number + ".docx", OfficeFiles.docx(OfficeFiles.body(text(number + 2_000))));
        files.put("tin-" + number + ".pdf", PdfFiles.pdf("Bao cao nam 2023: " + number + " dang vien"));
        files.put("tin-" + number + ".eml", Letter.of(text(number + 3_000), Map.of()));
        return files;
    }

    /**
     * Writes reports into a folder, each fifth of them of another format.
     *
     * @param count a multiple of 5
     */
    public static void write(Path folder, int count) throws IOException {
        Files.createDirectories(folder);
        for (int number = 0; number < count / 5; number++) {
            for (Map.Entry<String, byte[]> file : files(number).entrySet()) {
                Files.write(folder.resolve(file.getKey()), file.getValue());
            }
        }
    }

    /** As the only member of a ZIP file. */
    static byte[] zipped(int number) throws IOException {
        return Packing.zip(Map.of("tin.txt", bytes(number)));
    }
}
