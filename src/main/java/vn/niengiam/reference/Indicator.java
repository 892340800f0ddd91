package vn.niengiam.reference;

import java.util.List;

/**
 * What is counted: a line of {@code conf/indicators.csv}.
 *
 * @param code for example {@code party.members.admitted}
 * @param unit of its values; two units are parted by {@code " | "}
 */
public record Indicator(
        String code,
        String nameVi,
        String nameEn,
        String unit,
        Aggregation aggregation,
        String family,
        List<String> wordings,
        String definition) {

    /** How values of several areas or parts make one. */
    public enum Aggregation {
        ADDITIVE,
        RATIO,
        LEVEL
    }

    public Indicator {
        if (!code.matches("[a-z0-9_]+(\\.[a-z0-9_]+)+")) {
            throw new IllegalArgumentException(
                    "code '" + code + "' is not of the form family.name (small letters, digits, _ and dots)");
        }
        wordings = List.copyOf(wordings);
    }
}
