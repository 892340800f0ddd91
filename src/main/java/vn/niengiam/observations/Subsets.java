package vn.niengiam.observations;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.niengiam.reference.Indicator;

/**
 * Indicators that count some of what another counts: those whose code goes on from the other's, as {@code
 * party.members.admitted_female} from {@code party.members.admitted}.
 */
final class Subsets {
    private final Map<String, String> wholes = new HashMap<>();

    Subsets(List<Indicator> indicators) {
        for (Indicator indicator : indicators) {
            indicators.stream()
                    .filter(other -> other.unit().equals(indicator.unit()))
                    .map(Indicator::code)
                    .filter(code -> indicator.code().startsWith(code + "_"))
                    .max(Comparator.comparingInt(String::length))
                    .ifPresent(code -> wholes.put(indicator.code(), code));
        }
    }

    /**
     * "Toàn Đảng bộ có 97.004 đảng viên, trong đó nữ 36.210", "Cấp ủy gồm 5.824 đồng chí; nữ 1.312 đồng chí": women among
     * all members or in committees are none of those admitted.
     *
     * @param told the figures before it in its sentence
     */
    boolean isOfOther(Finding part, List<Finding> told) {
        Optional<String> own = part.code().map(wholes::get);
        if (own.isEmpty()) {
            return false;
        }
        if (isWithinWhole(part)) {
            return told.stream()
                    .filter(whole -> !isWithinWhole(whole) && whole.unit().equals(part.unit()))
                    .reduce((earlier, later) -> later)
                    .flatMap(Finding::code)
                    .filter(code -> !code.equals(own.get()))
                    .isPresent();
        }
        return told.stream()
                .filter(whole -> CountedNouns.isSameKind(whole.unit(), part.unit())
                        && whole.quantity().value().compareTo(part.quantity().value()) > 0)
                .reduce((earlier, later) -> later)
                .filter(whole -> whole.code().isEmpty())
                .isPresent();
    }

    private static boolean isWithinWhole(Finding finding) {
        return finding.statement().segments().isWithinWhole(finding.quantity().from());
    }
}
