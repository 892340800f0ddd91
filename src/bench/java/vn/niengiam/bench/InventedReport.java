package vn.niengiam.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * A report that nobody wrote: paragraphs of the sample archive in another order, with other figures.
 *
 * @param title its headline
 * @param paragraphs its text, 2,000 to 25,000 letters of it
 */
record InventedReport(String title, List<String> paragraphs) {
    private static final int SHORTEST = 2_000;
    private static final int LONGEST = 25_000;
    private static final int LENGTH_OF_A_PARAGRAPH = 80;
    private static final Pattern FIGURE = Pattern.compile("(?<![\\d./-])\\d{2,3}(?![\\d/-])");
    private static final List<String> PROVINCES =
            List.of("Lai Châu", "Hà Giang", "Thanh Hóa", "Nghệ An", "Quảng Bình", "Đồng Tháp", "Sóc Trăng", "Cà Mau");

    /** What reports are put together from. */
    static List<String> paragraphsOf(List<String> texts) {
        return texts.stream()
                .flatMap(String::lines)
                .filter(line -> line.length() >= LENGTH_OF_A_PARAGRAPH)
                .toList();
    }

    /** The same number gives the same report; few are long, as in real archives. */
    static InventedReport of(int number, List<String> paragraphs) {
        Random random = new Random(number);
        String title = "%s: Báo cáo số %d tổng kết công tác xây dựng Đảng năm %d"
                .formatted(PROVINCES.get(number % PROVINCES.size()), number, 2010 + random.nextInt(15));
        int length = (int) (SHORTEST + (LONGEST - SHORTEST) * Math.pow(random.nextDouble(), 3));
        List<String> chosen = new ArrayList<>();
        for (int letters = 0;
                letters < length;
                letters += chosen.get(chosen.size() - 1).length()) {
            String paragraph = paragraphs.get(random.nextInt(paragraphs.size()));
            chosen.add(FIGURE.matcher(paragraph).replaceAll(any -> String.valueOf(10 + random.nextInt(990))));
        }
        return new InventedReport(title, List.copyOf(chosen));
    }

    /** Lines of at most so many letters; words are not parted. */
    static List<String> lines(String paragraph, int letters) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : Arrays.asList(paragraph.split(" "))) {
            if (line.length() > 0 && line.length() + 1 + word.length() > letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
