package vn.niengiam.report;

import java.util.List;

/**
 * What a report is to show.
 *
 * @param year the year that it compares; later years are left out, earlier ones show how it came to this
 * @param areas uids of provinces; none stands for all
 * @param indicators codes; none stands for all
 * @param boundaries as in {@code trends.boundaries}
 */
public record ReportChoice(
        int year, List<String> areas, List<String> indicators, ReportLanguage language, String boundaries) {
    public ReportChoice {
        areas = List.copyOf(areas);
        indicators = List.copyOf(indicators);
    }

    boolean showsArea(String uid) {
        return areas.isEmpty() || areas.contains(uid);
    }

    boolean showsIndicator(String code) {
        return indicators.isEmpty() || indicators.contains(code);
    }
}
