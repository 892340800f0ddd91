package vn.niengiam.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.niengiam.documents.YearMention.Use;

/** Reads the year from an anniversary that a text marks: "80 năm Quốc khánh" is 2025. */
final class Anniversaries {
    /** Words that an event is called by, after "N năm", and its year. */
    private static final Map<String, Integer> YEARS = Map.ofEntries(
            Map.entry("quốc khánh", 1945),
            Map.entry("cách mạng tháng", 1945),
            Map.entry("thành lập đảng cộng", 1930),
            Map.entry("thành lập đảng csvn", 1930),
            Map.entry("thành lập đảng (", 1930),
            Map.entry("giải phóng miền nam", 1975),
            Map.entry("thống nhất đất nước", 1975),
            Map.entry("giải phóng thủ đô", 1954),
            Map.entry("thành lập quân đội", 1944),
            Map.entry("sinh chủ tịch hồ", 1890),
            Map.entry("sinh bác hồ", 1890),
            Map.entry("thực hiện di chúc", 1969),
            Map.entry("toàn quốc kháng chiến", 1946),
            Map.entry("thương binh", 1947));

    private static final List<Event> EVENTS = YEARS.entrySet().stream()
            .map(event -> new Event(event.getKey().split(" "), event.getValue()))
            .toList();

    private record Event(String[] words, int year) {}

    private static final int WORDS_BETWEEN = 4;
    private static final int FEWEST_YEARS = 50;

    private final HeaderText text;

    Anniversaries(HeaderText text) {
        this.text = text;
    }

    List<YearMention> find() {
        List<YearMention> found = new ArrayList<>();
        for (int at = 1; at < text.tokens().size(); at++) {
            boolean counted = text.key(at).equals("năm") && isCount(at - 1);
            if (counted) {
                add(found, at);
            }
        }
        return found;
    }

    /** Two or three figures. */
    private boolean isCount(int at) {
        String key = text.key(at);
        return (key.length() == 2 || key.length() == 3) && key.chars().allMatch(Character::isDigit);
    }

    private void add(List<YearMention> found, int yearWord) {
        int years = Integer.parseInt(text.key(yearWord - 1));
        for (int at = yearWord + 1; years >= FEWEST_YEARS && at <= yearWord + WORDS_BETWEEN; at++) {
            for (Event event : EVENTS) {
                if (text.reads(at, event.words())) {
                    int offset = text.tokens().get(yearWord).start();
                    found.add(new YearMention(event.year() + years, offset, Use.ANNIVERSARY));
                    return;
                }
            }
        }
    }
}
