package vn.niengiam.observations;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where the segments of a sentence open, and with what. */
final class Openings {
    /** How many words the noun that a figure counts may have. */
    private static final int NOUN = 4;
    /** How many words may tell what an inspection looks into. */
    private static final int MATTERS = 24;

    /** What a segment begins with; a part is counted within its whole, and never adds to it. */
    enum Opening {
        SENTENCE,
        MARK,
        COLON,
        BRACKET,
        AFTER_BRACKET,
        AND,
        PART
    }

    private final TokenReader tokens;
    /** Where figures begin, their soft words included. */
    private final Set<Integer> edges = new HashSet<>();

    Openings(TokenReader tokens, List<Quantity> quantities) {
        this.tokens = tokens;
        quantities.forEach(quantity -> edges.add(quantity.leftEdge()));
    }

    Optional<Opening> at(int at) {
        return switch (tokens.key(at)) {
            case "," -> joinsPartyUnits(at) || joinsMatters(at) ? Optional.empty() : Optional.of(Opening.MARK);
            case ";", "–", "nhưng" -> Optional.of(Opening.MARK);
            case "-" -> tokens.touches(at - 1) || tokens.touches(at) ? Optional.empty() : Optional.of(Opening.MARK);
            case ":" -> Optional.of(Opening.COLON);
            case "(", "[" -> Optional.of(Opening.BRACKET);
            case ")", "]" -> Optional.of(Opening.AFTER_BRACKET);
            case "và", "cùng" -> edges.contains(at + 1) ? Optional.of(Opening.AND) : Optional.empty();
            case "trong" -> isPartOf(at) ? Optional.of(Opening.PART) : Optional.empty();
            case "gồm", "riêng" -> Optional.of(Opening.PART);
            case "bằng" -> isByForm(at) ? Optional.of(Opening.PART) : Optional.empty();
            case "còn" -> isRest(at) ? Optional.of(Opening.PART) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** "trong đó", "trong số đảng viên mới"; but "15 đồng chí trong số ấy" goes on with the 15. */
    private boolean isPartOf(int at) {
        if (tokens.is(at + 1, "đó")) {
            return true;
        }
        boolean among = tokens.is(at + 1, "số") && !tokens.isNumber(at + 2);
        return among && (at == 0 || !tokens.isWord(at - 1));
    }

    /** "73 chi, đảng bộ", "78 chi bộ, đảng bộ cơ sở", "trong sạch, vững mạnh": one name. */
    private boolean joinsPartyUnits(int comma) {
        boolean units = tokens.isAnyOf(comma - 2, "chi", "đảng")
                && tokens.is(comma - 1, "bộ")
                && tokens.isAnyOf(comma + 1, "chi", "đảng")
                && tokens.is(comma + 2, "bộ");
        boolean praise = tokens.is(comma - 1, "sạch") && tokens.is(comma + 1, "vững");
        return units || praise || tokens.is(comma - 1, "chi") && tokens.is(comma + 1, "đảng");
    }

    /** "kiểm tra việc thu, chi, quản lý đảng phí 12 tổ chức đảng": what is looked into, up to whom it is looked into at. */
    private boolean joinsMatters(int comma) {
        for (int at = comma - 1; at >= Math.max(0, comma - MATTERS) && !tokens.isNumber(at); at--) {
            if (tokens.is(at, "việc")) {
                return tokens.isAnyOf(at - 1, "tra", "sát") && leadsToFigureWithin(comma);
            }
            if (tokens.isAnyOf(at, ";", ":", "(", ")")) {
                return false;
            }
        }
        return false;
    }

    private boolean leadsToFigureWithin(int comma) {
        for (int at = comma + 1; at < comma + MATTERS; at++) {
            if (tokens.isNumber(at)) {
                return true;
            }
            if (tokens.isAnyOf(at, ";", ":", "(", ".")) {
                return false;
            }
        }
        return false;
    }

    /** "kỷ luật 14 đảng viên bằng hình thức khiển trách 11, cảnh cáo 3": the forms part those told before. */
    private boolean isByForm(int at) {
        boolean forms = tokens.is(at + 1, "hình") || tokens.is(at + 1, "các") && tokens.is(at + 2, "hình");
        return forms && hasNumber(tokens, Math.max(0, at - NOUN), at);
    }

    /** "còn lại 18 lớp"; but "2 chỉ tiêu còn lại" goes on with the 2. */
    private boolean isRest(int at) {
        return tokens.is(at + 1, "lại") && (tokens.isNumber(at + 2) || tokens.is(at + 2, "là"));
    }

    /** Whether a number stands between two tokens; that of a heading is none. */
    static boolean hasNumber(TokenReader tokens, int from, int to) {
        for (int at = from; at < to; at++) {
            if (tokens.isNumber(at) && !(at == 0 && tokens.is(1, "."))) {
                return true;
            }
        }
        return false;
    }
}
