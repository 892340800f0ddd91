package vn.niengiam.reference;

import java.util.List;

/**
 * What is counted: a line of {@code conf/indicators.csv}.
 *
 * @param code for example {@code party.members.admitted}
 * @param unit of its values; two units are parted by {@code " | "}
 * @param measure whether it has a date or a span of time
 * @param wordings how reports state it; the form is told in {@code docs/indicators.md}
 * @param excludes phrases in whose company a figure is something else
 * @param definition what counts and what does not, in English; {@code definitionVi} says the same in Vietnamese
 */
public record Indicator(
        String code,
        String nameVi,
        String nameEn,
        String unit,
        Aggregation aggregation,
        Measured measure,
        String family,
        List<String> wordings,
        List<String> excludes,
        String definition,
        String definitionVi) {

    /** How values of several areas or parts make one. */
    public enum Aggregation {
        ADDITIVE,
        RATIO,
        LEVEL,
        /** A count by a measure of each area's own, such as the targets that it met: never summed. */
        OWN
    }

    /** A stock is told at a date and takes its year; a flow is told over a span and takes the span. */
    public enum Measured {
        STOCK,
        FLOW
    }

    public Indicator {
        if (!code.matches("[a-z0-9_]+(\\.[a-z0-9_]+)+")) {
            throw new IllegalArgumentException(
                    "code '" + code + "' is not of the form family.name (small letters, digits, _ and dots)");
        }
        if (unit.isBlank()) {
            throw new IllegalArgumentException("indicator " + code + " has no unit");
        }
        wordings.forEach(Indicator::refuseUnreadable);
        excludes.forEach(Indicator::refuseUnreadablePhrase);
        wordings = List.copyOf(wordings);
        excludes = List.copyOf(excludes);
    }

    private static void refuseUnreadable(String wording) {
        for (String form : WordingForms.of(wording)) {
            if (form.chars().filter(c -> c == '#').count() != 1) {
                throw new IllegalArgumentException("wording '" + wording + "' needs exactly one # for the number");
            }
            refuseWordless(form, wording);
        }
    }

    private static void refuseUnreadablePhrase(String phrase) {
        WordingForms.of(phrase).forEach(form -> refuseWordless(form, phrase));
    }

    private static void refuseWordless(String form, String wording) {
        if (form.chars().noneMatch(Character::isLetterOrDigit)) {
            throw new IllegalArgumentException("wording '" + wording + "' has no words");
        }
    }
}
