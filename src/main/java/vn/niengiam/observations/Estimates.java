package vn.niengiam.observations;

import java.util.Set;

/** Tells figures that the text itself calls estimates: "ước kết nạp 1.500 đảng viên", "sơ bộ, GRDP tăng 7,27%". */
final class Estimates {
    /** "công ước", "hương ước", "mong ước": agreements and wishes. */
    private static final Set<String> OTHER_WORD_BEFORE =
            Set.of("công", "hiệp", "quy", "hương", "khế", "điều", "mong", "mơ", "giao", "thệ");

    private static final Set<String> OTHER_WORD_BEHIND = Set.of("mơ", "nguyện", "vọng", "muốn", "lệ");

    private Estimates() {}

    /** Whether a word for an estimate stands before a figure of its own time, in the same part of the sentence. */
    static boolean calls(Finding finding) {
        if (finding.nature() != Nature.ACTUAL) {
            return false;
        }
        TokenReader tokens = finding.statement().tokens();
        for (int at = finding.quantity().from() - 1; at >= 0 && !tokens.is(at, ";"); at--) {
            if (isMark(tokens, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMark(TokenReader tokens, int at) {
        return switch (tokens.key(at)) {
            case "ước" ->
                !OTHER_WORD_BEFORE.contains(tokens.key(at - 1)) && !OTHER_WORD_BEHIND.contains(tokens.key(at + 1));
            case "sơ" -> tokens.is(at + 1, "bộ");
            case "tạm" -> tokens.is(at + 1, "tính");
            default -> false;
        };
    }
}
