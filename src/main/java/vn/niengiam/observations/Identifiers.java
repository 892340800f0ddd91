package vn.niengiam.observations;

import java.util.Optional;
import java.util.Set;

/** Tells numbers that name something (a decision, a ward, a telephone, an hour) from those that count something. */
final class Identifiers {
    /** Behind these a number is a name, whatever follows. */
    private static final Set<String> NAMED = Set.of(
            "thứ", "khóa", "điều", "khoản", "phường", "quận", "covid", "ương", "tw", "lộ", "ql", "hạng", "định", "thị",
            "tư", "kỳ", "fax", "tel", "đt", "hotline", "trang", "thoại", "mã", "vòng", "lần", "đợt", "bldg", "gmt",
            "issn", "quyển", "tập", "lục");
    /** Behind these it is a name unless a noun that is counted follows. */
    private static final Set<String> PERHAPS_NAMED = Set.of(
            "số", "tổ", "phố", "ấp", "thôn", "xóm", "đội", "lô", "tầng", "phòng", "đường", "hẻm", "ngõ", "bài", "lớp",
            "loại", "cấp", "nhóm", "vùng", "bảng", "hình", "trình", "án", "quyết", "hoạch", "khu", "bộ", "điểm", "luận",
            "dẫn", "văn", "g", "f", "a", "b", "k", "phương", "km", "sư", "đoàn", "nghị", "phần", "hiệu", "tháng",
            "ngày", "mùng");

    private static final Set<String> METRES = Set.of("km", "cm", "dm", "mm");
    private static final Set<String> BEFORE_A_TOTAL =
            Set.of("tổng", "trị", "dân", "chỉ", "hộ", "con", "tần", "một", "phần", "thiểu");
    private static final Set<String> FILE_ENDINGS = Set.of("jpg", "jpeg", "png", "gif", "mp4", "pdf", "doc", "docx");
    private static final Set<String> COUNTERS =
            Set.of("xem", "online", "hồi", "luận", "comment", "comments", "views", "đọc");

    private final TokenReader tokens;

    Identifiers(TokenReader tokens) {
        this.tokens = tokens;
    }

    /** What the number names, if it is a name. */
    Optional<NotAFigure> name(int at, int end) {
        if (isCode(at, end)) {
            return Optional.of(NotAFigure.CODE);
        }
        if (isClock(at, end)) {
            return Optional.of(NotAFigure.HOUR);
        }
        if (isHeadingNumber(at, end)) {
            return Optional.of(NotAFigure.HEADING);
        }
        if (isTelephone(at)) {
            return Optional.of(NotAFigure.TELEPHONE);
        }
        if (isPageCounter(at, end)) {
            return Optional.of(NotAFigure.PAGE_COUNTER);
        }
        return isNamedBefore(at, end) ? Optional.of(NotAFigure.NAME) : Optional.empty();
    }

    /** A picture's file name, a line of page counters: nothing in it is a statistic. */
    boolean isNoise() {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.is(i - 1, ".") && FILE_ENDINGS.contains(tokens.key(i)) && tokens.touches(i - 1)) {
                return true;
            }
        }
        return tokens.size() == 1;
    }

    /** "15-NQ/TU", "12/2018/NĐ-CP", "Covid-19", "B52". */
    private boolean isCode(int at, int end) {
        boolean behind = tokens.touches(end - 1)
                && tokens.isAnyOf(end, "-", "–", "/")
                && tokens.isWord(end + 1)
                && Character.isUpperCase(firstLetter(end + 1))
                && tokens.key(end + 1).length() > 1;
        boolean spaced =
                tokens.isAnyOf(end, "-") && tokens.isAnyOf(end + 1, "nq", "ct", "qđ", "kl", "kh", "hd", "tb", "nđ");
        boolean before = tokens.touches(at - 1)
                && tokens.isAnyOf(at - 1, "-", "/", "_", ".", "#", "+")
                && tokens.touches(at - 2);
        boolean glued = tokens.isWord(at - 1) && tokens.touches(at - 1) && !isGluedTyping(at - 1);
        boolean dateLike = tokens.is(end, "/") && tokens.isNumber(end + 1) && tokens.touches(end);
        return behind || spaced || before || glued || dateLike;
    }

    /** "kiểm tra26 tổ chức": a space is missing; "km2", "B52" and "quyd200" are names. */
    private boolean isGluedTyping(int word) {
        return tokens.isWord(word - 1)
                && !tokens.startsWithCapital(word)
                && tokens.key(word).length() >= 2
                && !METRES.contains(tokens.key(word));
    }

    private char firstLetter(int at) {
        return tokens.original(at).charAt(0);
    }

    private boolean isClock(int at, int end) {
        return (tokens.is(end, ":") && tokens.touches(end - 1) && tokens.touches(end) && tokens.isNumber(end + 1))
                || (tokens.is(at - 1, ":") && tokens.touches(at - 1) && tokens.isNumber(at - 2));
    }

    private boolean isHeadingNumber(int at, int end) {
        return at == 0 && (tokens.isAnyOf(end, ".", ")", "/", "-", ":") || tokens.is(0, "("));
    }

    private boolean isTelephone(int at) {
        String key = tokens.key(at);
        long marks = key.chars().filter(c -> !Character.isDigit(c)).count();
        return key.startsWith("0") && key.length() > 3 && (marks == 0 || marks >= 2);
    }

    private boolean isPageCounter(int at, int end) {
        int before = tokens.is(at - 1, ":") ? at - 2 : at - 1;
        boolean counted = COUNTERS.contains(tokens.key(before)) && before < at - 1;
        int behind = tokens.is(end, ")") ? end + 1 : end;
        boolean counts = tokens.is(behind, "bình") && tokens.is(behind + 1, "luận");
        return counted || counts || (tokens.is(at - 2, "lượt") && tokens.is(at - 1, "xem"));
    }

    private boolean isNamedBefore(int at, int end) {
        String before = tokens.key(at - 1);
        if (before.equals("luật") && !tokens.is(at - 2, "kỷ")) {
            return true;
        }
        if (NAMED.contains(before)) {
            return !(before.equals("thị") || before.equals("định")) || isPlain(at);
        }
        if (!PERHAPS_NAMED.contains(before) || !isPlain(at)) {
            return false;
        }
        if (before.equals("số") && BEFORE_A_TOTAL.contains(tokens.key(at - 2))) {
            return false;
        }
        return CountedNouns.length(tokens, end) == 0;
    }

    /** One to four digits without a mark: what names look like. */
    private boolean isPlain(int at) {
        return tokens.key(at).length() <= 4 && tokens.key(at).chars().allMatch(Character::isDigit);
    }
}
