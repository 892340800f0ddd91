package vn.niengiam.observations;

import java.util.Optional;
import java.util.regex.Pattern;

/** Which of Duckling's cases a report could hold, and why not the others. */
final class DucklingScope {
    private static final Pattern SUFFIX = Pattern.compile("\\d[KkMG]\\b|\\d[KkMG]\\$");
    private static final Pattern CLOCK =
            Pattern.compile("giờ|phút|giây|tiếng|:|\\d[hg]\\d|pm|sáng|trưa|chiều|tối|lúc|bữa| s ");
    private static final Pattern DAY_OF_A_MONTH =
            Pattern.compile("(ngày|mồng|\\d) ?\\d* ?(tháng|/)|^\\d+/\\d+|tháng (\\d|mười) ?\\d* năm \\d");

    private DucklingScope() {}

    /** Why a case is none of ours; empty if it is. */
    static Optional<String> whyNot(String dimension, String text) {
        return switch (dimension) {
            case "numeral" -> numeral(text);
            case "amount-of-money" -> money(text);
            case "time" -> time(text);
            default -> Optional.empty();
        };
    }

    private static Optional<String> numeral(String text) {
        if (SUFFIX.matcher(text).find() || text.contains(",0012")) {
            return Optional.of("K, M and G behind a number are of chats");
        }
        if (text.startsWith(",")) {
            return Optional.of("a number that starts with its comma is a misprint");
        }
        return text.equals("trăm") ? Optional.of("a hundred is 'một trăm'") : Optional.empty();
    }

    private static Optional<String> money(String text) {
        if (SUFFIX.matcher(text).find() || text.contains("7k")) {
            return Optional.of("K, M and G behind a number are of chats");
        }
        if (Pattern.compile("Rs|upee|INR|£|pound|GBP|AED|dirham").matcher(text).find()) {
            return Optional.of("reports state no such currency");
        }
        if (Pattern.compile("mười đô( mỹ)?$|VN\\$").matcher(text).find()) {
            return Optional.of("reports write đô la, USD, VND");
        }
        if (Pattern.compile("xen|xu|đô 23|phẩy|chấm").matcher(text).find()) {
            return Optional.of("reports state no cents, and write decimals in digits");
        }
        return Optional.empty();
    }

    private static Optional<String> time(String text) {
        if (text.equals("có ngày chính xác")) {
            return Optional.empty();
        }
        if (CLOCK.matcher(text).find()) {
            return Optional.of("hours are no part of a report's dates");
        }
        if (Pattern.compile("^\\d+/\\d+(/\\d\\d)?$").matcher(text).find()) {
            return Optional.of("a bare 7/3 is a fraction in a report; a day needs its word or its whole year");
        }
        return DAY_OF_A_MONTH.matcher(text).find()
                ? Optional.empty()
                : Optional.of(
                        "told from the day of writing: a report's words such as 'năm nay' go by its year, not by a clock");
    }
}
