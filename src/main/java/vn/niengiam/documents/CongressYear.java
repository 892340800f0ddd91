package vn.niengiam.documents;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.niengiam.reference.Province;
import vn.niengiam.reference.Provinces;

/** Dates a provincial Party congress by its number: they are held every five years. */
final class CongressYear {
    private static final LocalDate KNOWN = LocalDate.of(2020, 12, 31);
    private static final int YEARS_BETWEEN = 5;
    private static final int FIRST = 1986;
    private static final int WORDS_BACK = 14;
    private static final Map<Character, Integer> ROMAN = Map.of('i', 1, 'v', 5, 'x', 10);

    private final HeaderText text;
    private final Provinces provinces;

    CongressYear(HeaderText text, Provinces provinces) {
        this.text = text;
        this.provinces = provinces;
    }

    /** The year of the congress that the text is about: "Đại hội Đảng bộ tỉnh Đắk Lắk lần thứ XV" was in 2010. */
    Optional<Integer> read(Province area) {
        for (int at = 0; at < text.tokens().size(); at++) {
            if (text.reads(at, "lần", "thứ") && isProvincesCongress(at)) {
                Optional<Integer> year = year(area, number(text.key(at + 2)));
                if (year.isPresent()) {
                    return year;
                }
            }
        }
        return Optional.empty();
    }

    private boolean isProvincesCongress(int before) {
        boolean ofProvince = false;
        for (int at = before;
                at > before - WORDS_BACK && at >= 0 && !text.key(at).equals(".");
                at--) {
            ofProvince |= text.reads(at, "đảng", "bộ", "tỉnh") || text.reads(at, "đảng", "bộ", "thành", "phố");
            if (text.reads(at, "đại", "hội")) {
                return ofProvince && !text.reads(at - 2, "nghị", "quyết");
            }
        }
        return false;
    }

    private Optional<Integer> year(Province area, int number) {
        OptionalInt in2020 = provinces
                .continued(area.uid(), KNOWN)
                .map(Province::congress2020)
                .orElse(OptionalInt.empty());
        if (number < 1 || in2020.isEmpty()) {
            return Optional.empty();
        }
        int year = KNOWN.getYear() + YEARS_BETWEEN * (number - in2020.getAsInt());
        return Optional.of(year).filter(found -> found >= FIRST);
    }

    /** The value of "15", "xv" or "nhất"; 0 for any other word. */
    private static int number(String word) {
        boolean figures =
                (word.length() == 1 || word.length() == 2) && word.chars().allMatch(Character::isDigit);
        if (figures) {
            return Integer.parseInt(word);
        }
        if (word.equals("nhất")) {
            return 1;
        }
        int value = 0;
        for (int i = 0; i < word.length(); i++) {
            int letter = ROMAN.getOrDefault(word.charAt(i), 0);
            int next = i + 1 < word.length() ? ROMAN.getOrDefault(word.charAt(i + 1), 0) : 0;
            if (letter == 0) {
                return 0;
            }
            value += letter < next ? -letter : letter;
        }
        return value;
    }
}
