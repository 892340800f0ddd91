package vn.niengiam.text;

import java.math.BigDecimal;

/**
 * The value of a number written with digits. Vietnamese parts thousands with a dot and decimals with a comma; archives
 * also hold English forms and stray ones, which the number of digits behind the mark tells apart.
 */
public final class NumberLiteral {
    private NumberLiteral() {}

    /** Of things counted: {@code 1.382} and {@code 1,382} are 1382, {@code 15,5} is 15.5. */
    public static BigDecimal count(String digits) {
        return value(digits, looksLikeThousands(digits, '.') || looksLikeThousands(digits, ','));
    }

    /** Of a measure or an amount of money: {@code 1.382} is 1382, but {@code 2,842} is 2.842. */
    public static BigDecimal measure(String digits) {
        return value(digits, looksLikeThousands(digits, '.'));
    }

    /** Of a share or a rate: {@code 12.5} and {@code 12,345} have decimals. */
    public static BigDecimal rate(String digits) {
        return value(digits, false);
    }

    private static BigDecimal value(String digits, boolean oneMarkPartsThousands) {
        int dots = occurrences(digits, '.');
        int commas = occurrences(digits, ',');
        if (dots + commas == 0) {
            return new BigDecimal(digits);
        }
        if (dots > 0 && commas > 0) {
            char decimal = digits.lastIndexOf('.') > digits.lastIndexOf(',') ? '.' : ',';
            return occurrences(digits, decimal) == 1 ? withDecimals(digits, decimal) : whole(digits);
        }
        if (dots + commas > 1 || oneMarkPartsThousands) {
            return whole(digits);
        }
        return withDecimals(digits, dots == 1 ? '.' : ',');
    }

    private static boolean looksLikeThousands(String digits, char mark) {
        int at = digits.indexOf(mark);
        return at >= 1 && at <= 3 && digits.length() - at - 1 == 3 && digits.charAt(0) != '0';
    }

    private static BigDecimal withDecimals(String digits, char decimal) {
        int at = digits.lastIndexOf(decimal);
        return new BigDecimal(onlyDigits(digits.substring(0, at)) + "." + digits.substring(at + 1));
    }

    private static BigDecimal whole(String digits) {
        return new BigDecimal(onlyDigits(digits));
    }

    private static String onlyDigits(String text) {
        StringBuilder digits = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            if (Character.isDigit(text.charAt(at))) {
                digits.append(text.charAt(at));
            }
        }
        return digits.toString();
    }

    private static int occurrences(String text, char c) {
        int count = 0;
        for (int at = text.indexOf(c); at >= 0; at = text.indexOf(c, at + 1)) {
            count++;
        }
        return count;
    }
}
