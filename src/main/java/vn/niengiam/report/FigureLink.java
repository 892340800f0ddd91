package vn.niengiam.report;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure as a page shows it, with the way to its sentence.
 *
 * @param sort the figure in plain digits, for sorting
 * @param href from the report's folder to the statement
 * @param note what the reader must know beside the figure: that it covers nine months, that the series breaks here
 */
public record FigureLink(String text, String sort, String href, Optional<String> note) {
    static String plain(BigDecimal figure) {
        return figure.signum() == 0 ? "0" : figure.stripTrailingZeros().toPlainString();
    }
}
