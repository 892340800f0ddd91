package vn.niengiam.observations;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The line above a table: "Phụ lục 2: Kết quả kết nạp đảng viên năm 2023 (đơn vị tính: người)".
 *
 * @param about what the figures count, where no head says it: {@code kết nạp đảng viên}; empty if it counts nothing
 * @param noun the last words of that: {@code đảng viên}
 * @param unit of all figures; empty if it states none
 * @param year that it names last
 */
record TableCaption(String about, String noun, String unit, Optional<Integer> year) {
    private static final Set<String> NUMBERS_A_TABLE = Set.of("phụ", "bảng", "biểu");
    private static final String[] BEFORE_SUBJECT = {"kết", "quả", "tình", "hình", "công", "tác", "thực", "hiện"};
    private static final String[] BEHIND_SUBJECT = {"năm", "của", "tại", "trên", "theo", "ở", "quý", "tháng"};

    static TableCaption of(TokenReader line) {
        int from = start(line);
        int to = from;
        while (line.isWord(to) && !line.isAnyOf(to, BEHIND_SUBJECT)) {
            to++;
        }
        int end = to;
        int noun = IntStream.range(from, end)
                .filter(at -> at + CountedNouns.length(line, at) == end)
                .findFirst()
                .orElse(end);
        return new TableCaption(
                noun < end ? line.phrase(from, end) : "",
                line.phrase(noun, end),
                TableColumn.unitInBrackets(line.phrase(0, line.size())).orElse(""),
                IntStream.range(0, line.size())
                        .filter(line::isYear)
                        .mapToObj(line::year)
                        .reduce((earlier, later) -> later));
    }

    /** Behind "Phụ lục 2:" and "Kết quả": "kết nạp" begins like the latter, but is what the table is about. */
    private static int start(TokenReader line) {
        int at = 0;
        if (NUMBERS_A_TABLE.contains(line.key(0))) {
            while (at < line.size() && !line.isAnyOf(at, ":", ".", "-")) {
                at++;
            }
            at++;
        }
        while (line.isAnyOf(at, BEFORE_SUBJECT) && line.isAnyOf(at + 1, BEFORE_SUBJECT)) {
            at += 2;
        }
        return at;
    }
}
