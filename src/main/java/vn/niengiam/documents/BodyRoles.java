package vn.niengiam.documents;

import java.util.Set;
import vn.niengiam.documents.BodyMention.Role;
import vn.niengiam.text.Token;

/** Reads from the words around a body's name what it does there. */
final class BodyRoles {
    private static final int WORDS_BACK = 10;
    private static final int WORDS_TO_SUPERIOR = 5;
    private static final int LONGEST_BRACKET = 10;
    private static final Set<String> RANKINGS = Set.of("thứ", "với", "nhất", "quân", "bằng", "của", "cùng", "hơn");

    private final HeaderText text;

    BodyRoles(HeaderText text) {
        this.text = text;
    }

    /** The role of the name between two tokens. */
    Role of(int first, int end) {
        boolean counted = text.isNumber(first - 1) || text.is(first - 1, BodyWords.COUNTS);
        boolean bracketed = text.key(first - 1).equals("(") && text.key(end).equals(")") && text.isWord(first - 2);
        if (counted || bracketed || isExample(first)) {
            return Role.ASIDE;
        }
        if (text.key(first).equals("toàn")) {
            return Role.ACTS;
        }
        if (isOffice(first)) {
            return Role.IN_TITLE;
        }
        boolean honoured = text.key(first - 1).equals("được") && text.is(end, BodyWords.HONOURS);
        boolean within = text.is(first - 1, Set.of("trong", "ở", "tại"));
        if (text.is(afterBracket(end), BodyWords.VERBS) && !honoured && !within) {
            return Role.ACTS;
        }
        return isAbove(first) ? Role.ABOVE : Role.NAMED;
    }

    /** "Trong đó, Huyện ủy Tuy Phong …", "đạt cao như: Đảng bộ huyện Kế Sách": one of those that the report is about. */
    private boolean isExample(int first) {
        int before = text.is(first - 1, Set.of(",", ":")) ? first - 2 : first - 1;
        return text.reads(before - 1, "trong", "đó")
                || text.reads(before - 1, "trong", "khi")
                || text.reads(before - 2, "dẫn", "đầu", "là")
                || text.key(before).equals("như");
    }

    /** "phường Bình Hưng Hòa (TPHCM) tổng kết": the token after a short bracket. */
    private int afterBracket(int end) {
        if (!text.key(end).equals("(")) {
            return end;
        }
        for (int at = end + 1; at < end + LONGEST_BRACKET; at++) {
            if (text.key(at).equals(")")) {
                return at + 1;
            }
        }
        return end;
    }

    /** "đứng thứ 5 cả nước", "so với cả nước": the nation is a yardstick. */
    boolean isRanking(int at) {
        int before = text.key(at - 1).equals("trong") ? at - 2 : at - 1;
        return text.isNumber(before) || text.is(before, RANKINGS) || text.is(before - 1, RANKINGS);
    }

    /** Whether a person's office runs up to the name: "Phó trưởng Ban Thường trực Ban Tổ chức Thành ủy". */
    private boolean isOffice(int first) {
        for (int at = first - 1; at >= first - WORDS_BACK && isPhrase(at); at--) {
            boolean secretariat = text.reads(at - 2, "ban", "bí", "thư");
            if ((text.is(at, BodyWords.OFFICES) && !secretariat) || text.reads(at - 1, "ủy", "viên")) {
                return true;
            }
        }
        return false;
    }

    private boolean isAbove(int first) {
        for (int at = first - 1; at >= first - WORDS_TO_SUPERIOR && isPhrase(at); at--) {
            if (text.is(at, BodyWords.ABOVE)) {
                return !text.reads(at - 2, "báo", "cáo") && at > 0;
            }
        }
        return false;
    }

    private boolean isPhrase(int at) {
        return at >= 0 && text.tokens().get(at).kind() == Token.Kind.WORD;
    }
}
