package vn.niengiam.observations;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.niengiam.text.Spelling;

/** What a cell of a table says together with its row and column, in the words that a report would use. */
final class CellSentence {
    private static final Pattern YEAR = Pattern.compile("\\b(19|20)\\d\\d\\b");
    private static final Pattern TIME_OF_PLAN = Pattern.compile("(?i)(năm )?(19|20)\\d\\d");

    private CellSentence() {}

    /**
     * The words before the number.
     *
     * @param about what is counted
     * @param year for a head that names none
     */
    static String before(TableColumn column, String about, Optional<Integer> year) {
        String time = time(column.head(), year);
        return switch (column.kind()) {
            case PLAN -> "Kế hoạch" + planned(column.head(), year) + ": " + about + " ";
            case COMPLETION -> time + about + " đạt ";
            case COMPARISON -> time + about + " bằng ";
            case SHARE -> time + about + " chiếm ";
            case RESULT, MEASURE -> time + about + " là ";
            case ORDINAL, LABEL, UNIT -> throw new IllegalArgumentException(column + " has no figures");
        };
    }

    /** The words behind it. */
    static String behind(TableColumn column, String number, String unit) {
        String percent = number.endsWith("%") ? "" : " %";
        return switch (column.kind()) {
            case COMPLETION -> percent + " kế hoạch.";
            case COMPARISON -> percent + " so với cùng kỳ.";
            case SHARE -> percent + ".";
            case RESULT, PLAN, MEASURE ->
                number.endsWith("%") || unit.isEmpty() ? "." : " " + UnitWords.inFull(unit) + ".";
            case ORDINAL, LABEL, UNIT -> throw new IllegalArgumentException(column + " has no figures");
        };
    }

    /** What goes before the words of a part: the whole, and "trong đó". */
    static String ofWhole(TableCell whole) {
        String told = whole.sentence();
        return told.substring(0, told.length() - 1) + ", trong đó ";
    }

    /** "2010" → "Năm 2010, "; "6 tháng" → "6 tháng năm 2023, "; words that name no time are left out. */
    private static String time(String head, Optional<Integer> year) {
        String key = Spelling.phraseKey(head);
        boolean named = YEAR.matcher(head).find();
        boolean months = key.contains("tháng") || key.contains("quý");
        if (named && !months) {
            return "Năm " + lastYear(head) + ", ";
        }
        if (months) {
            String from = head.substring(firstOfMonths(head));
            return named
                    ? from + ", "
                    : from + year.map(found -> " năm " + found).orElse("") + ", ";
        }
        return year.map(found -> "Năm " + found + ", ").orElse("");
    }

    private static int firstOfMonths(String head) {
        for (int at = 0; at < head.length(); at++) {
            if (Character.isDigit(head.charAt(at)) || head.regionMatches(true, at, "quý", 0, 3)) {
                return at;
            }
        }
        return 0;
    }

    private static String lastYear(String head) {
        return YEAR.matcher(head)
                .results()
                .map(found -> found.group())
                .reduce((earlier, later) -> later)
                .orElse("");
    }

    private static String planned(String head, Optional<Integer> year) {
        Optional<String> own = TIME_OF_PLAN
                .matcher(head)
                .results()
                .map(found -> lastYear(found.group()))
                .findFirst();
        return own.or(() -> year.map(String::valueOf))
                .map(found -> " năm " + found)
                .orElse("");
    }
}
