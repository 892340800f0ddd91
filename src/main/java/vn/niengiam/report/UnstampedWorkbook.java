package vn.niengiam.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes a workbook without the time of day that the library stamps it with: the same cells make the same bytes. */
final class UnstampedWorkbook {
    /** The earliest that a ZIP can say. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final Pattern STAMP = Pattern.compile("<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\\1>");

    private UnstampedWorkbook() {}

    static void write(SXSSFWorkbook workbook, Path file) throws IOException {
        Path stamped = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (var out = Files.newOutputStream(stamped)) {
                workbook.write(out);
            }
            copyWithoutClock(stamped, file);
        } finally {
            Files.deleteIfExists(stamped);
        }
    }

    private static void copyWithoutClock(Path stamped, Path file) throws IOException {
        try (ZipFile from = new ZipFile(stamped.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(NO_TIME);
                to.putNextEntry(copy);
                try (InputStream part = from.getInputStream(entry)) {
                    if (entry.getName().equals("docProps/core.xml")) {
                        String properties = new String(part.readAllBytes(), StandardCharsets.UTF_8);
                        to.write(STAMP.matcher(properties).replaceAll("").getBytes(StandardCharsets.UTF_8));
                    } else {
                        part.transferTo(to);
                    }
                }
                to.closeEntry();
            }
        }
    }
}
