package vn.niengiam.text;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.niengiam.text.Dates.DateShape;
import vn.niengiam.text.Dates.Need;

/** The forms in which figures can be a date, whatever the words around them say. */
final class DateShapes {
    private static final Set<String> SEPARATORS = Set.of("/", "-", "–");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private final List<Token> tokens;

    DateShapes(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The longest date form that starts at a number. */
    Optional<DateShape> at(int first) {
        if (!mayStart(first) || isPartOfLongerFigure(first)) {
            return Optional.empty();
        }
        return inWords(first)
                .or(() -> monthAfterWord(first))
                .or(() -> yearFirst(first))
                .or(() -> dotted(first))
                .or(() -> dayRange(first))
                .or(() -> separated(first))
                .filter(shape -> !runsOn(shape.end()));
    }

    /** Whether a number has what any form needs: a dot inside, or beside it a separator, "và" or "tháng". Most have none. */
    private boolean mayStart(int first) {
        return is(first + 1, "tháng")
                || is(first + 1, "và")
                || isSeparator(first + 1)
                || is(first - 1, "tháng")
                || tokens.get(first).key().indexOf('.') >= 0;
    }

    /** "10 tháng 6 năm 2023", "10 tháng 6/2023", "10 tháng 6", "10 tháng sáu". */
    private Optional<DateShape> inWords(int first) {
        if (!is(first + 1, "tháng")) {
            return Optional.empty();
        }
        Optional<NumberWords.Reading> words = NumberWords.read(tokens, first + 2);
        int day = plain(first);
        int month = words.map(read -> read.value().intValue()).orElse(plain(first + 2));
        if (!isDayOf(day, month, OptionalInt.empty())) {
            return Optional.empty();
        }
        int behind = words.map(NumberWords.Reading::end).orElse(first + 3);
        OptionalInt year = yearAfter(behind);
        int end = year.isPresent() ? behind + 2 : behind;
        Need need = year.isPresent() ? Need.NOTHING : Need.DAY_WORD;
        return isDayOf(day, month, year) ? Optional.of(shape(first, end, day, month, year, need)) : Optional.empty();
    }

    /** The "9/2023", "6 năm 2024" or "11.2009" after the word tháng. */
    private Optional<DateShape> monthAfterWord(int first) {
        if (!is(first - 1, "tháng")) {
            return Optional.empty();
        }
        int[] parts = parts(first);
        if (parts.length == 2 && isMonth(parts[0]) && isYear(parts[1])) {
            return Optional.of(month(first, first + 1, parts[0], parts[1], Need.NOTHING));
        }
        int month = plain(first);
        OptionalInt year = yearAfter(first + 1);
        return isMonth(month) && year.isPresent()
                ? Optional.of(month(first, first + 3, month, year.getAsInt(), Need.NOTHING))
                : Optional.empty();
    }

    /** "2024-01-12" and "2024-01". */
    private Optional<DateShape> yearFirst(int first) {
        int year = plain(first);
        int month = plain(first + 2);
        if (!isYear(year) || !isMonth(month) || !is(first + 1, "-") || !isTwoDigits(first + 2)) {
            return Optional.empty();
        }
        int day = plain(first + 4);
        if (is(first + 3, "-") && isDayOf(day, month, OptionalInt.of(year))) {
            return Optional.of(shape(first, first + 5, day, month, OptionalInt.of(year), Need.NOTHING));
        }
        return touches(first + 1) ? Optional.of(month(first, first + 3, month, year, Need.NOTHING)) : Optional.empty();
    }

    /** "27.9.2017" and "16.10", which are one token each. */
    private Optional<DateShape> dotted(int first) {
        int[] parts = parts(first);
        if (parts.length == 3 && isYear(parts[2]) && isDayOf(parts[0], parts[1], OptionalInt.of(parts[2]))) {
            return Optional.of(shape(first, first + 1, parts[0], parts[1], OptionalInt.of(parts[2]), Need.NOTHING));
        }
        return parts.length == 2 && isDayOf(parts[0], parts[1], OptionalInt.empty())
                ? Optional.of(shape(first, first + 1, parts[0], parts[1], OptionalInt.empty(), Need.DAY_WORD))
                : Optional.empty();
    }

    /** "12/01/2024", "10 / 01 / 2024", "12/01/24", "12-1", "28/2", "9/2023". */
    private Optional<DateShape> separated(int first) {
        if (!isSeparator(first + 1)) {
            return Optional.empty();
        }
        int left = plain(first);
        int right = plain(first + 2);
        boolean third = isSeparator(first + 3)
                && tokens.get(first + 1).is(tokens.get(first + 3).key());
        if (third && plain(first + 4) >= 0) {
            OptionalInt year = writtenYear(first + 4);
            Need need = isYear(plain(first + 4)) ? Need.NOTHING : Need.DAY_WORD;
            return year.isPresent() && isDayOf(left, right, year)
                    ? Optional.of(shape(first, first + 5, left, right, year, need))
                    : Optional.empty();
        }
        if (isMonth(left) && isYear(right)) {
            return Optional.of(month(first, first + 3, left, right, Need.PERIOD_WORD));
        }
        return isDayOf(left, right, OptionalInt.empty())
                ? Optional.of(shape(first, first + 3, left, right, OptionalInt.empty(), Need.DAY_WORD))
                : Optional.empty();
    }

    /** "1-3/10" and "26 và 27/12/2023": two days of one month. */
    private Optional<DateShape> dayRange(int first) {
        int earlier = plain(first);
        boolean joined = is(first + 1, "-") || is(first + 1, "–") || is(first + 1, "và");
        if (!joined || !isSeparator(first + 3)) {
            return Optional.empty();
        }
        Optional<DateShape> later = separated(first + 2);
        return later.filter(shape -> shape.day().isPresent()
                        && earlier < shape.day().getAsInt()
                        && isDayOf(earlier, shape.month().getAsInt(), shape.year()))
                .map(shape -> new DateShape(
                        first,
                        shape.end(),
                        OptionalInt.of(earlier),
                        shape.day(),
                        shape.month(),
                        shape.year(),
                        Need.DAY_WORD));
    }

    /** After "48/" or "15-" there is no date to start: "5/12/2016" is not read from its 12. */
    private boolean isPartOfLongerFigure(int first) {
        return isSeparator(first - 1)
                && touches(first - 1)
                && first >= 2
                && tokens.get(first - 2).isNumber();
    }

    /** "16.10%", "05/2014/NĐ-CP": the figures go on as something else. */
    private boolean runsOn(int end) {
        if (is(end, "%") || is(end, "‰")) {
            return true;
        }
        return is(end, "/") && touches(end);
    }

    /** The year in "năm 2023" or "/2023" or "- 2023" at a token. */
    private OptionalInt yearAfter(int at) {
        boolean announced = is(at, "năm") || isSeparator(at);
        return announced && isYear(plain(at + 1)) ? OptionalInt.of(plain(at + 1)) : OptionalInt.empty();
    }

    private OptionalInt writtenYear(int at) {
        int written = plain(at);
        if (isYear(written)) {
            return OptionalInt.of(written);
        }
        return isTwoDigits(at) ? OptionalInt.of(2000 + written) : OptionalInt.empty();
    }

    private static DateShape shape(int first, int end, int day, int month, OptionalInt year, Need need) {
        return new DateShape(first, end, OptionalInt.empty(), OptionalInt.of(day), OptionalInt.of(month), year, need);
    }

    private static DateShape month(int first, int end, int month, int year, Need need) {
        return new DateShape(
                first,
                end,
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.of(month),
                OptionalInt.of(year),
                need);
    }

    /** The figures between the dots of a number token; empty if it has no dots, or longer figures. */
    private int[] parts(int at) {
        String key = tokens.get(at).key();
        if (key.indexOf('.') < 0) {
            return new int[0];
        }
        String[] figures = key.split("\\.", 4);
        int[] parts = new int[figures.length];
        for (int i = 0; i < figures.length; i++) {
            parts[i] = figure(figures[i]);
            if (parts[i] < 0) {
                return new int[0];
            }
        }
        return parts;
    }

    /** The value of a token of one to four digits; -1 for any other token. */
    private int plain(int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).isNumber()
                ? figure(tokens.get(at).key())
                : -1;
    }

    private static int figure(String digits) {
        if (digits.isEmpty() || digits.length() > 4) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    private static boolean isDayOf(int day, int month, OptionalInt year) {
        return day >= 1
                && isMonth(month)
                && day <= YearMonth.of(year.orElse(2000), month).lengthOfMonth();
    }

    private static boolean isMonth(int figure) {
        return figure >= 1 && figure <= 12;
    }

    private static boolean isYear(int figure) {
        return figure >= FIRST_YEAR && figure <= LAST_YEAR;
    }

    private boolean isTwoDigits(int at) {
        return tokens.get(at).key().length() == 2;
    }

    private boolean isSeparator(int at) {
        return at >= 0
                && at < tokens.size()
                && SEPARATORS.contains(tokens.get(at).key());
    }

    private boolean is(int at, String key) {
        return at >= 0 && at < tokens.size() && tokens.get(at).is(key);
    }

    /** Whether a token has no space on either side. */
    private boolean touches(int at) {
        return at > 0
                && at + 1 < tokens.size()
                && tokens.get(at - 1).end() == tokens.get(at).start()
                && tokens.get(at).end() == tokens.get(at + 1).start();
    }
}
