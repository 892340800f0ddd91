package vn.niengiam.observations;

import java.util.Map;

/** The units that tables state apart from the number. */
final class UnitWords {
    private static final int LONGEST = 3;
    /** Thousands that tables write in digits or short. */
    private static final Map<String, String> IN_FULL = Map.of(
            "1000 ", "nghìn ",
            "1.000 ", "nghìn ",
            "tr.", "triệu ",
            "tr ", "triệu ",
            "ng.", "nghìn ",
            "trđ", "triệu đồng",
            "đ/c", "đồng chí");

    private UnitWords() {}

    /** Where the unit begins that ends a stretch of words: "Thu ngân sách tỷ đồng"; its end if there is none. */
    static int startBefore(TokenReader line, int end) {
        if (line.is(end - 1, "%")) {
            return end - 1;
        }
        for (int start = Math.max(1, end - LONGEST); start < end; start++) {
            int noun = line.isAnyOf(start, "nghìn", "ngàn", "triệu", "tỷ") ? start + 1 : start;
            boolean money = noun == end - 1 && line.isAnyOf(noun, "đồng", "usd");
            if (money || noun < end && CountedNouns.length(line, noun) == end - noun) {
                return start;
            }
        }
        return end;
    }

    /** "1000 tấn" → "nghìn tấn"; most units are written as they are told. */
    static String inFull(String unit) {
        String plain = unit.strip().replaceAll("\\s+", " ");
        return IN_FULL.entrySet().stream()
                .filter(form -> plain.toLowerCase().startsWith(form.getKey()))
                .map(form -> form.getValue()
                        + plain.substring(form.getKey().length()).strip())
                .findFirst()
                .orElse(plain);
    }
}
