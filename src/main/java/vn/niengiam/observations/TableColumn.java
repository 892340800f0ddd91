package vn.niengiam.observations;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.niengiam.text.Spelling;

/**
 * A column of a table.
 *
 * @param head as written, without the unit that stands in brackets
 * @param unit that the head states for all figures below; empty if it states none
 */
record TableColumn(Kind kind, String head, String unit) {
    /** What the cells of a column are. */
    enum Kind {
        /** 1, 2, 3. */
        ORDINAL,
        /** What the row is about. */
        LABEL,
        UNIT,
        /** Figures of a year, or what was done. */
        RESULT,
        PLAN,
        /** Percent of the plan. */
        COMPLETION,
        /** Percent of what it was before. */
        COMPARISON,
        /** Percent of a whole. */
        SHARE,
        /** Figures of what the head itself names. */
        MEASURE
    }

    private static final Set<String> ORDINALS = Set.of("tt", "stt", "số tt", "số thứ tự");
    private static final Set<String> UNITS = Set.of("đvt", "đv tính", "đơn vị tính", "đơn vị đo", "đv");
    private static final Set<String> PLANS = Set.of("kế", "kh", "tiêu", "toán", "dt", "nghị", "nq");
    private static final Set<String> EARLIER = Set.of("so", "cùng", "ck", "trước", "tăng", "giảm", "sánh");
    private static final Set<String> RESULTS = Set.of(
            "thực hiện", "th", "uth", "kết quả", "ước", "ước thực hiện", "ước th", "đã thực hiện", "số thực hiện");
    private static final Set<String> BARE_SHARES = Set.of("", "tỷ lệ", "tỷ trọng", "cơ cấu");
    /** A word of "6 tháng đầu năm 2023", at most four letters or digits long. */
    private static final Pattern WORD_OF_TIME = Pattern.compile("\\d{1,4}|năm|tháng|quý|đầu|cuối|[ivx]{1,3}");

    /** The column under a head; of the first that is no ordinal the kind is always {@code LABEL}. */
    static TableColumn of(String written, boolean first) {
        String unit = unitInBrackets(written).orElse(written.contains("%") ? "%" : "");
        int bracket = written.indexOf('(');
        String head = bracket > 0 ? written.substring(0, bracket).strip() : written.strip();
        return new TableColumn(kind(head, unit, first), head, unit);
    }

    private static Kind kind(String head, String unit, boolean first) {
        String key = Spelling.phraseKey(head);
        Set<String> words = Set.copyOf(Arrays.asList(key.split(" ")));
        if (ORDINALS.contains(key)) {
            return Kind.ORDINAL;
        }
        if (first) {
            return Kind.LABEL;
        }
        if (UNITS.contains(key) || key.equals("đơn vị")) {
            return Kind.UNIT;
        }
        boolean percent = unit.equals("%") || key.startsWith("tỷ lệ");
        boolean plan = PLANS.stream().anyMatch(words::contains);
        boolean earlier = EARLIER.stream().anyMatch(words::contains);
        if (percent && BARE_SHARES.contains(key)) {
            return Kind.SHARE;
        }
        if (plan && (percent || earlier)) {
            return Kind.COMPLETION;
        }
        if (earlier) {
            return Kind.COMPARISON;
        }
        if (plan && !words.contains("số")) {
            return Kind.PLAN;
        }
        boolean result = RESULTS.stream().anyMatch(told -> (key + " ").startsWith(told + " "));
        return !percent && (result || isTime(key)) ? Kind.RESULT : Kind.MEASURE;
    }

    /** "2023", "năm 2023", "6 tháng đầu năm 2023". */
    private static boolean isTime(String key) {
        return key.chars().anyMatch(Character::isDigit)
                && Arrays.stream(key.split(" "))
                        .allMatch(word -> WORD_OF_TIME.matcher(word).matches());
    }

    /** "Số đảng viên (người)", "Thu ngân sách (ĐVT: tỷ đồng)". */
    static Optional<String> unitInBrackets(String words) {
        int open = words.lastIndexOf('(');
        int close = words.lastIndexOf(')');
        if (open < 0 || close < open) {
            return Optional.empty();
        }
        String inside = words.substring(open + 1, close);
        String unit = inside.substring(inside.indexOf(':') + 1).strip();
        return unit.isEmpty() || unit.chars().anyMatch(Character::isDigit) ? Optional.empty() : Optional.of(unit);
    }

    /** "Kế hoạch | Kết quả | Tỷ lệ (%)": a share that follows a plan is that of its completion. */
    TableColumn besidePlan(boolean planned) {
        return planned && kind == Kind.SHARE ? new TableColumn(Kind.COMPLETION, head, unit) : this;
    }

    /** Whether the figures of a row can be parts of those of another. */
    boolean isOfWhole() {
        return kind == Kind.RESULT || kind == Kind.PLAN;
    }

    boolean hasFigures() {
        return switch (kind) {
            case RESULT, PLAN, COMPLETION, COMPARISON, SHARE, MEASURE -> true;
            case ORDINAL, LABEL, UNIT -> false;
        };
    }
}
