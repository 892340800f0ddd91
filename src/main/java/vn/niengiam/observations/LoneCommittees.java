package vn.niengiam.observations;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.niengiam.text.Spelling;

/** "Cấp ủy các cấp" are all committees: told apart from the inspection committees beside them, alone the reporting body. */
final class LoneCommittees {
    /** What subjects are told apart by: figures of one thing, at one time. */
    private record Told(Optional<String> code, Optional<TimePeriod> period, Nature nature) {
        static Told of(Finding finding) {
            return new Told(finding.code(), finding.period().period(), finding.nature());
        }
    }

    private LoneCommittees() {}

    /** The findings; of the committees' own those without another beside them are the reporting body's. */
    static List<Finding> joined(List<Finding> findings) {
        Map<Told, Set<Optional<String>>> subjects = findings.stream()
                .collect(Collectors.groupingBy(Told::of, Collectors.mapping(Finding::subject, Collectors.toSet())));
        return findings.stream()
                .map(finding -> isOfCommittees(finding)
                                && subjects.get(Told.of(finding)).size() == 1
                        ? finding.ofTheBody()
                        : finding)
                .toList();
    }

    private static boolean isOfCommittees(Finding finding) {
        return finding.subject()
                .map(Spelling::phraseKey)
                .filter(subject -> subject.startsWith("cấp ủy"))
                .isPresent();
    }
}
