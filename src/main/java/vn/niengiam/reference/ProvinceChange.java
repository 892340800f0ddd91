package vn.niengiam.reference;

import java.time.LocalDate;
import java.util.List;

/**
 * A day on which provinces changed: a line of {@code conf/province_changes.csv}.
 *
 * @param effective the first day of the new state
 * @param from uids of the units that gave, {@code to} of those that took
 * @param decided the day of the law
 */
public record ProvinceChange(
        LocalDate effective,
        Kind kind,
        List<String> from,
        List<String> to,
        LocalDate decided,
        String legalBasis,
        String note) {
    /** What happened. A transfer moves a part from one unit to another; both go on. */
    public enum Kind {
        SPLIT,
        MERGE,
        RENAME,
        TRANSFER
    }

    public ProvinceChange {
        if (from.isEmpty() || to.isEmpty()) {
            throw new IllegalArgumentException("from_uids and to_uids each need a uid");
        }
        if (decided.isAfter(effective)) {
            throw new IllegalArgumentException("decided_date " + decided + " is after effective_date " + effective);
        }
        from = List.copyOf(from);
        to = List.copyOf(to);
    }

    static ProvinceChange of(CsvLine line) {
        LocalDate effective = line.date("effective_date");
        return new ProvinceChange(
                effective,
                line.constant("kind", Kind.class),
                line.list("from_uids"),
                line.list("to_uids"),
                line.optionalDate("decided_date").orElse(effective),
                line.required("legal_basis"),
                line.text("note"));
    }
}
