package vn.niengiam.report;

import java.math.BigDecimal;

/** How a spreadsheet shows a figure: in its own locale's signs, with the decimals that the figure has. */
final class FigureFormat {
    private static final int MOST_DECIMALS = 6;

    private FigureFormat() {}

    /** {@code #,##0.00} for 7.25. */
    static String of(BigDecimal figure) {
        int decimals =
                Math.min(MOST_DECIMALS, Math.max(0, figure.stripTrailingZeros().scale()));
        return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }

    /** The same with a dagger after it, which the workbook's first sheet explains: a part of the year only. */
    static String provisional(BigDecimal figure) {
        return of(figure) + "\"†\"";
    }

    /** With its sign, whether it rose or fell. */
    static String change(BigDecimal change) {
        return "+" + of(change) + ";-" + of(change) + ";0";
    }

    /** Percent that stand as such in the tables: 93.1 is 93,1%. */
    static String percent() {
        return "#,##0.0\"%\"";
    }

    static String percentChange() {
        return "+#,##0.0\"%\";-#,##0.0\"%\";0\"%\"";
    }
}
