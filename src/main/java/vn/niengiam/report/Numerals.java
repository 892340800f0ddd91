package vn.niengiam.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Figures as the readers of a language write them: {@code 1.382,5} or {@code 1,382.5}. */
final class Numerals {
    private static final String MINUS = "−";
    private static final int ALL_DECIMALS = 6;

    private final ReportLanguage language;

    Numerals(ReportLanguage language) {
        this.language = language;
    }

    /** Every decimal of the figure, without zeros at its end. */
    String of(BigDecimal figure) {
        return rounded(figure, ALL_DECIMALS);
    }

    /** With its unit: {@code 326 đảng viên}, {@code 72,5%}. */
    String of(BigDecimal figure, String unit) {
        return of(figure) + (unit.startsWith("%") ? unit : " " + unit);
    }

    String rounded(BigDecimal figure, int decimals) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator(language.grouping());
        symbols.setDecimalSeparator(language.decimal());
        DecimalFormat format = new DecimalFormat("#,##0." + "#".repeat(decimals), symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setNegativePrefix(MINUS);
        String text = format.format(figure);
        return text.equals(MINUS + "0") ? "0" : text;
    }

    /** A change, with its sign: {@code +16}, {@code −2,3}, {@code 0}. */
    String change(BigDecimal change, int decimals) {
        String text = rounded(change, decimals);
        return change.signum() > 0 && !text.equals("0") ? "+" + text : text;
    }
}
