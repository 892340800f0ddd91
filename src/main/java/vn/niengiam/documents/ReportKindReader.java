package vn.niengiam.documents;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the span of time that a document looks back on. */
final class ReportKindReader {
    private static final Map<String, ReportKind> BY_MONTHS = Map.of(
            "9", ReportKind.NINE_MONTHS,
            "09", ReportKind.NINE_MONTHS,
            "chín", ReportKind.NINE_MONTHS,
            "6", ReportKind.HALF_YEAR,
            "06", ReportKind.HALF_YEAR,
            "sáu", ReportKind.HALF_YEAR,
            "3", ReportKind.QUARTER,
            "ba", ReportKind.QUARTER);
    private static final Set<String> AFTER_MONTHS = Set.of("đầu", "năm", ",", "qua", "của");

    private static final Set<String> LOOKING_BACK = Set.of("lại", "nửa", "giữa", "cả", "một");
    private static final int WORDS_TO_NUMBER = 14;

    private final HeaderText text;

    ReportKindReader(HeaderText text) {
        this.text = text;
    }

    /** The span that headline or lead name; if they name none, the first of the text. */
    ReportKind read() {
        int leadEnd = text.tokenAt(text.leadEnd());
        int end = text.tokens().size();
        int headlineEnd = text.headline().map(line -> text.tokenAt(line.end())).orElse(0);
        return first(0, headlineEnd)
                .or(() -> yearReported(headlineEnd))
                .or(() -> term(leadEnd))
                .or(() -> first(0, leadEnd))
                .or(() -> year(0, leadEnd))
                .or(() -> first(leadEnd, end))
                .or(() -> year(leadEnd, end))
                .orElse(ReportKind.OTHER);
    }

    private Optional<ReportKind> first(int from, int to) {
        for (int at = from; at < to; at++) {
            Optional<ReportKind> kind = at(at);
            if (kind.isPresent()) {
                return kind;
            }
        }
        return Optional.empty();
    }

    private Optional<ReportKind> year(int from, int to) {
        for (int at = from; at < to; at++) {
            if (text.key(at).equals("năm")
                    && text.isNumber(at + 1)
                    && text.key(at + 1).length() == 4) {
                return Optional.of(ReportKind.YEAR);
            }
        }
        return Optional.empty();
    }

    /** "Xã Đức Trọng kết nạp 61 đảng viên mới trong năm 2025": the headline's figures are of the year. */
    private Optional<ReportKind> yearReported(int headlineEnd) {
        for (int at = 1; at < headlineEnd; at++) {
            if (text.key(at).equals("năm") && text.is(at - 1, Set.of("trong", "cả")) && text.isNumber(at + 1)) {
                return Optional.of(ReportKind.YEAR);
            }
        }
        return Optional.empty();
    }

    /** A congress, or what looks back on a term by name: "Đại hội Đảng bộ tỉnh lần thứ XI", "Nhìn lại nhiệm kỳ 2015-2020". */
    private Optional<ReportKind> term(int leadEnd) {
        for (int at = 0; at < leadEnd; at++) {
            boolean opens = at == 0 || !text.isWord(at - 1) && !text.key(at - 1).equals(",");
            boolean term = text.reads(at, "nhiệm", "kỳ") && (opens || text.is(at - 1, LOOKING_BACK));
            if (term || text.reads(at, "đại", "hội") && isHeld(at)) {
                return Optional.of(ReportKind.TERM);
            }
        }
        return Optional.empty();
    }

    /** Not "hoàn thành đại hội", "Nghị quyết Đại hội", "Đại hội Thi đua", "Đại hội đại biểu toàn quốc": others', or long past. */
    private boolean isHeld(int congress) {
        if (text.is(congress - 1, Set.of("quyết", "thành", "công", "xong", "mừng", "sau", "trước"))) {
            return false;
        }
        for (int at = congress;
                at < congress + WORDS_TO_NUMBER && !text.is(at, Set.of(".", "\n", "quốc", "thi"));
                at++) {
            if (text.reads(at, "lần", "thứ") || text.reads(at, "nhiệm", "kỳ")) {
                return true;
            }
        }
        return false;
    }

    private Optional<ReportKind> at(int at) {
        if (text.key(at).equals("tháng") && BY_MONTHS.containsKey(text.key(at - 1)) && text.is(at + 1, AFTER_MONTHS)) {
            return Optional.of(BY_MONTHS.get(text.key(at - 1)));
        }
        if (text.reads(at, "nửa", "đầu", "năm")) {
            return Optional.of(ReportKind.HALF_YEAR);
        }
        if (text.key(at).equals("quý")
                && Set.of("i", "ii", "iii", "iv", "1", "2", "3", "4").contains(text.key(at + 1))) {
            return Optional.of(ReportKind.QUARTER);
        }
        boolean sums = text.reads(at, "tổng", "kết") || text.reads(at, "sơ", "kết");
        return sums ? afterSummary(at + 2) : Optional.empty();
    }

    /** What a summary is of: "tổng kết công tác năm 2023", "sơ kết nửa nhiệm kỳ 2010-2015". */
    private Optional<ReportKind> afterSummary(int from) {
        for (int at = from; at < from + 14 && !text.key(at).equals("\n"); at++) {
            Optional<ReportKind> months = at(at);
            if (months.isPresent()) {
                return months;
            }
            if (text.reads(at, "nhiệm", "kỳ") || text.reads(at, "giai", "đoạn")) {
                return Optional.of(ReportKind.TERM);
            }
            if (text.key(at).equals("năm") && text.isNumber(at + 1)) {
                return Optional.of(ReportKind.YEAR);
            }
            if (text.key(at).equals("năm") && text.isNumber(at - 1)) {
                return Optional.of(ReportKind.TERM);
            }
            if (text.key(at).equals("tháng") && text.isNumber(at + 1)) {
                return Optional.of(ReportKind.MONTH);
            }
        }
        return Optional.empty();
    }
}
