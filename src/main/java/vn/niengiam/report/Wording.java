package vn.niengiam.report;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.niengiam.reference.Level;
import vn.niengiam.trends.Cell;
import vn.niengiam.trends.Trend;

/** The pages' Vietnamese words for the codes of the tables. */
final class Wording {
    private static final Map<String, String> RULES = Map.ofEntries(
            Map.entry("only statement", "chỉ có một số liệu"),
            Map.entry("all statements agree", "các câu thống nhất"),
            Map.entry("whole year before part of a year", "số cả năm thay số một phần năm"),
            Map.entry("longer part of the year before shorter", "kỳ dài hơn thay kỳ ngắn hơn"),
            Map.entry("largest figure of the document", "số lớn nhất trong cùng văn bản"),
            Map.entry("first figure of the document", "số nêu trước trong cùng văn bản"),
            Map.entry("surer reading before less sure", "số đọc được chắc chắn hơn"),
            Map.entry("checked figure before unchecked", "số đã qua kiểm tra số học"),
            Map.entry("own report of the year before later quotes", "báo cáo của chính năm đó, không phải số dẫn lại"),
            Map.entry("exact figure before rounded", "số chính xác thay số làm tròn"),
            Map.entry("later publication before earlier", "văn bản công bố sau cùng"),
            Map.entry("first by document id", "theo thứ tự mã văn bản"),
            Map.entry("only a part of an area that reports as one", "chỉ là một phần của đơn vị báo cáo chung"),
            Map.entry(
                    "ratios of several areas do not add up without numerators and denominators",
                    "tỷ lệ không cộng được khi thiếu tử số và mẫu số"),
            Map.entry(
                    "not all areas that it was made of report the same months",
                    "chưa đủ số liệu cùng kỳ của các đơn vị hợp thành"));

    private static final Pattern SUM = Pattern.compile("sum of (\\d+) areas");

    private static final Map<String, String> QUALIFIERS = Map.of(
            "over",
            "trên",
            "at_least",
            "ít nhất",
            "nearly",
            "gần",
            "about",
            "khoảng",
            "under",
            "dưới",
            "at_most",
            "nhiều nhất");

    private static final Map<String, String> STATUSES = Map.of(
            "empty", "không có chữ",
            "needs_ocr", "ảnh quét, chưa nhận dạng chữ",
            "encrypted", "có mật khẩu",
            "unsupported", "định dạng không đọc được",
            "failed", "tệp hỏng",
            "timed_out", "đọc quá lâu",
            "crashed", "làm hỏng trình đọc",
            "truncated", "chỉ đọc được một phần",
            "parsed", "đã đọc");

    private Wording() {}

    static String level(Level level) {
        return switch (level) {
            case CENTRAL -> "Trung ương";
            case PROVINCE -> "Cấp tỉnh";
            case BLOC -> "Cấp khối";
            case DISTRICT -> "Cấp huyện";
            case COMMUNE -> "Cấp xã";
            case ORGANIZATION -> "Tổ chức";
        };
    }

    static String cell(Cell cell) {
        return switch (cell) {
            case VALUE -> "có số liệu";
            case CONFLICT -> "có số liệu, có văn bản nêu khác";
            case NOT_REPORTED -> "báo cáo không nêu";
            case UNREADABLE -> "có văn bản không đọc được";
            case NOT_IN_ARCHIVE -> "không có văn bản";
        };
    }

    static String symbol(Cell cell) {
        return switch (cell) {
            case VALUE -> "●";
            case CONFLICT -> "≠";
            case NOT_REPORTED -> "–";
            case UNREADABLE -> "?";
            case NOT_IN_ARCHIVE -> "·";
        };
    }

    /** A rule that has no translation yet stands as the table words it. */
    static String rule(String rule) {
        Matcher sum = SUM.matcher(rule);
        return sum.matches() ? "cộng " + sum.group(1) + " đơn vị" : RULES.getOrDefault(rule, rule);
    }

    static String qualifier(String qualifier) {
        return QUALIFIERS.getOrDefault(qualifier, "");
    }

    static String status(String status) {
        return STATUSES.getOrDefault(status, status);
    }

    static String months(int months) {
        return months == Trend.WHOLE_YEAR ? "cả năm" : months + " tháng";
    }

    /** {@code 2023}, or {@code 01–09/2024} and {@code 2010–2024} for the tables' {@code 2024-01/2024-09}, {@code 2010/2024}. */
    static String period(String period) {
        String months = "(\\d{4})-(\\d{2})/\\1-(\\d{2})";
        return period.matches(months)
                ? period.replaceFirst(months, "tháng $2–$3/$1")
                : period.replaceFirst("^(\\d{4})/(\\d{4})$", "$1–$2");
    }
}
