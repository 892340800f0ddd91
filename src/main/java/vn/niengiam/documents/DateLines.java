package vn.niengiam.documents;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.niengiam.text.DateMention;
import vn.niengiam.text.Span;

/** The lines of a text that are little more than a date: "Hương Ly - Ảnh: Quang Thái 12/01/2024 - 14:59". */
final class DateLines {
    private static final int MOST_OTHER_LETTERS = 30;
    private static final int LONGEST = 300;

    private final TreeMap<Integer, Span> linesByStart = new TreeMap<>();
    private final Set<Span> dateLines = new HashSet<>();

    DateLines(String text, List<Span> lines, List<DateMention> dates) {
        lines.forEach(line -> linesByStart.put(line.start(), line));
        Map<Span, Long> datedLetters = new HashMap<>();
        for (DateMention date : dates) {
            if (date.year().isPresent()) {
                lineAt(date.span().start())
                        .ifPresent(line ->
                                datedLetters.merge(line, letters(date.span().of(text)), Long::sum));
            }
        }
        datedLetters.forEach((line, dated) -> {
            if (line.length() <= LONGEST && letters(line.of(text)) - dated <= MOST_OTHER_LETTERS) {
                dateLines.add(line);
            }
        });
    }

    boolean contains(Span line) {
        return dateLines.contains(line);
    }

    /** Whether an offset stands on such a line. */
    boolean covers(int offset) {
        return lineAt(offset).filter(dateLines::contains).isPresent();
    }

    private Optional<Span> lineAt(int offset) {
        return Optional.ofNullable(linesByStart.floorEntry(offset))
                .map(Map.Entry::getValue)
                .filter(line -> line.covers(offset));
    }

    private static long letters(String words) {
        return words.chars().filter(Character::isLetter).count();
    }
}
