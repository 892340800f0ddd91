package vn.niengiam.reference;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A province, or a city equal to one, over the time that it had (nearly) one territory: a line of
 * {@code conf/provinces.csv}.
 *
 * @param uid the key: {@code 24}, {@code 24@2025}, {@code H-HABAC}
 * @param code of the General Statistics Office; given to another province after 2025, so no key
 * @param nameEn the name without diacritics
 * @param region of 2006–2025; two joined by {@code |} where a vanished unit lay in both
 * @param region2025 of Resolution 306/NQ-CP, for units that it names
 * @param validTo the last day; empty while the unit exists
 * @param congress2020 the number of its Party congress of 2020; there is one every five years
 * @param aliases other writings; upper case, the place of tone marks and a type before the name don't matter
 * @param standsAlone whether the name by itself means this unit; Hồ Chí Minh by itself is a person
 * @param notIn longer phrases in which the name means something else: {@code Thái Bình Dương}
 */
public record Province(
        String uid,
        String code,
        String name,
        String nameEn,
        ProvinceType type,
        String region,
        Optional<String> region2025,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        OptionalInt congress2020,
        List<String> aliases,
        boolean standsAlone,
        List<String> notIn,
        String note) {
    public Province {
        if (validTo.isPresent() && validTo.get().isBefore(validFrom)) {
            throw new IllegalArgumentException("valid_to " + validTo.get() + " is before valid_from " + validFrom);
        }
        aliases = List.copyOf(aliases);
        notIn = List.copyOf(notIn);
    }

    /** Whether the unit existed on a day. */
    public boolean isValid(LocalDate on) {
        return !on.isBefore(validFrom) && validTo.map(last -> !on.isAfter(last)).orElse(true);
    }

    /** Days between a day and the unit's time; 0 within it. */
    long daysFrom(LocalDate on) {
        if (on.isBefore(validFrom)) {
            return on.until(validFrom, ChronoUnit.DAYS);
        }
        return validTo.filter(on::isAfter)
                .map(last -> last.until(on, ChronoUnit.DAYS))
                .orElse(0L);
    }

    static Province of(CsvLine line) {
        String uid = line.required("uid");
        if (!uid.matches("\\d\\d(@\\d{4})?|H-[A-Z]+")) {
            throw new IllegalArgumentException("uid '" + uid + "' is not of the form 24, 24@2025 or H-HABAC");
        }
        return new Province(
                uid,
                line.required("code"),
                line.required("name_vi"),
                line.required("name_en"),
                ProvinceType.of(line.required("type")),
                line.required("region"),
                line.optional("region_2025"),
                line.date("valid_from"),
                line.optionalDate("valid_to"),
                line.number("congress_2020"),
                line.list("aliases"),
                line.yesOrNo("alone"),
                line.list("not_in"),
                line.text("note"));
    }
}
