package vn.niengiam.observations;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.niengiam.text.Span;

/**
 * Tells earlier results quoted for comparison from the latest that a report has: "Năm 2003, thu ngân sách mới đạt 42 tỷ
 * đồng" is quoted where the document also tells 2023's.
 */
final class EarlierYears {
    private EarlierYears() {}

    /**
     * The findings, those quoted with the nature {@link Nature#PREVIOUS}.
     *
     * @param year that the document reports on; without one nothing is quoted
     */
    static List<Finding> quoted(List<Finding> findings, Optional<Integer> year) {
        if (year.isEmpty()) {
            return findings;
        }
        Set<String> told = new HashSet<>();
        findings.stream()
                .filter(finding -> finding.nature() == Nature.ACTUAL)
                .filter(finding -> finding.period()
                        .period()
                        .filter(period -> period.lastYear() >= year.get())
                        .isPresent())
                .forEach(finding -> told.addAll(things(finding)));
        Set<Span> quoting = new HashSet<>();
        findings.stream()
                .filter(finding ->
                        isOfYearBefore(finding) && things(finding).stream().anyMatch(told::contains))
                .forEach(finding -> quoting.add(finding.sentence()));
        Map<Span, List<Finding>> sentences = findings.stream()
                .filter(finding -> quoting.contains(finding.sentence()))
                .collect(Collectors.groupingBy(Finding::sentence));
        quoting.removeIf(sentence -> sentences.get(sentence).stream()
                .filter(EarlierYears::isOfYearBefore)
                .anyMatch(finding -> isWithinSpan(finding, sentences.get(sentence))));
        return findings.stream()
                .map(finding -> isOfYearBefore(finding) && quoting.contains(finding.sentence())
                        ? finding.because(NatureReason.of(NatureReason.Rule.EARLIER_YEAR))
                        : finding)
                .toList();
    }

    /** "bình quân 3.100 đảng viên mỗi năm, cao nhất năm 2014 với 3.642": one of the years that the same was told over. */
    private static boolean isWithinSpan(Finding finding, List<Finding> sentence) {
        int year = finding.period().period().map(TimePeriod::lastYear).orElse(0);
        return sentence.stream()
                .filter(other -> other.nature() == Nature.ACTUAL && other.code().equals(finding.code()))
                .flatMap(other -> other.period().period().stream())
                .anyMatch(span -> !span.isOneYear() && span.firstYear() <= year && year <= span.lastYear());
    }

    /** What a figure is about: its indicator, and what the row is about if it stands in a table. */
    private static List<String> things(Finding finding) {
        return Stream.concat(finding.code().stream(), finding.derivation().row().stream())
                .toList();
    }

    private static boolean isOfYearBefore(Finding finding) {
        return finding.reason().rule() == NatureReason.Rule.YEAR_BEFORE;
    }
}
