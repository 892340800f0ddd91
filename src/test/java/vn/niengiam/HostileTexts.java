package vn.niengiam;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Texts that no one writes, each one thing over and over: {@code shapes.tsv} says what. In its units {@code #} counts up,
 * {@code @} is a year, {@code %d} a day and {@code %m} a month; {@code \n} and {@code \}{@code u0301} are written so.
 */
public final class HostileTexts {
    private HostileTexts() {}

    /**
     * All shapes by name.
     *
     * @param bytes of UTF-8 that each has, or a few more
     */
    public static Map<String, String> ofSize(int bytes) {
        Map<String, String> texts = new LinkedHashMap<>();
        lines().lines().skip(1).forEach(line -> {
            String[] cells = line.split("\t", -1);
            texts.put(cells[0], text(unescaped(cells[1]), unescaped(cells[2]), unescaped(cells[3]), bytes));
        });
        return texts;
    }

    private static String text(String unit, String opening, String closing, int bytes) {
        StringBuilder text = new StringBuilder(opening);
        int left = bytes - length(opening) - length(closing);
        for (int i = 0; left > 0; i++) {
            String next = unit.replace("#", Integer.toString(i))
                    .replace("@", Integer.toString(1990 + i % 50))
                    .replace("%d", Integer.toString(1 + i % 28))
                    .replace("%m", Integer.toString(1 + i % 12));
            text.append(next);
            left -= length(next);
        }
        return text.append(closing).toString();
    }

    private static int length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String unescaped(String cell) {
        return cell.replace("\\n", "\n")
                .replace("\\u0301", "\u0301")
                .replace("\\u0323", "\u0323")
                .replace("\\u200b", "\u200b");
    }

    private static String lines() {
        try (InputStream shapes = HostileTexts.class.getResourceAsStream("/hostile/shapes.tsv")) {
            return new String(shapes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
