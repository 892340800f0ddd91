package vn.niengiam.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A unit right below a province, as it was until 2025-06-30: a line of {@code conf/districts.csv}. A town that became a
 * city has two lines.
 *
 * @param province uid
 * @param firstSeen day of the first list that has it; it may be older
 * @param lastSeen day of the last list that has it; empty if it lasted until districts were abolished
 */
public record District(
        String province,
        String code,
        String name,
        String nameEn,
        DistrictType type,
        List<String> aliases,
        LocalDate firstSeen,
        Optional<LocalDate> lastSeen) {
    public District {
        if (lastSeen.isPresent() && lastSeen.get().isBefore(firstSeen)) {
            throw new IllegalArgumentException("last_seen " + lastSeen.get() + " is before first_seen " + firstSeen);
        }
        aliases = List.copyOf(aliases);
    }

    /** Whether the name is a figure, as that of Quận 9. */
    public boolean isNumbered() {
        return Character.isDigit(name.charAt(0));
    }

    boolean overlaps(District other) {
        LocalDate end = LocalDate.MAX;
        return !firstSeen.isAfter(other.lastSeen.orElse(end)) && !other.firstSeen.isAfter(lastSeen.orElse(end));
    }

    static District of(CsvLine line) {
        return new District(
                line.required("province"),
                line.required("code"),
                line.required("name_vi"),
                line.required("name_en"),
                DistrictType.of(line.required("type")),
                line.list("aliases"),
                line.date("first_seen"),
                line.optionalDate("last_seen"));
    }
}
