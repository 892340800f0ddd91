package vn.niengiam.observations;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds figures that a document states twice. The headline repeats the body, so there the body's figure is the one that
 * counts; elsewhere the first is.
 */
final class Repeats {
    private static final int MOST_FIGURES_OF_HEADLINE = 20;
    private static final BigDecimal ROUNDING = new BigDecimal("0.05");

    private final List<Finding> findings;

    Repeats(List<Finding> findings) {
        this.findings = findings;
    }

    /** By index of a repeating finding, the index of the one it repeats. */
    Map<Integer, Integer> find() {
        Map<Integer, Integer> repeats = new HashMap<>();
        Map<Object, Integer> first = new HashMap<>();
        for (int i = 0; i < findings.size(); i++) {
            Optional<Integer> body = inHeadline(i) ? laterStatement(i) : Optional.empty();
            if (body.isPresent()) {
                repeats.put(i, body.get());
                continue;
            }
            if (findings.get(i).code().isEmpty()) {
                continue;
            }
            Integer earlier = first.putIfAbsent(key(findings.get(i)), i);
            boolean otherSentence = earlier != null
                    && !findings.get(earlier).sentence().equals(findings.get(i).sentence());
            if (otherSentence) {
                repeats.put(i, earlier);
            }
        }
        return repeats;
    }

    /** The findings, a headline's that name no time dated as the body dates what they repeat. */
    static List<Finding> dated(List<Finding> findings) {
        Repeats repeats = new Repeats(findings);
        List<Finding> dated = new ArrayList<>(findings);
        for (int i = 0; i < findings.size() && i < MOST_FIGURES_OF_HEADLINE; i++) {
            Finding headline = findings.get(i);
            boolean undated = headline.period().basis() == PeriodBasis.INFERRED && repeats.inHeadline(i);
            Optional<Integer> body = undated ? repeats.laterStatement(i) : Optional.empty();
            int index = i;
            body.ifPresent(later ->
                    dated.set(index, headline.at(findings.get(later).period().unnamed())));
        }
        return dated;
    }

    /** The first sentence that holds a figure, if it stands above the others and is no table. */
    private boolean inHeadline(int index) {
        return index < MOST_FIGURES_OF_HEADLINE
                && findings.get(index).sentence().equals(findings.get(0).sentence())
                && !findings.get(index)
                        .statement()
                        .tokens()
                        .isAnyOf(findings.get(index).statement().tokens().size() - 1, ".", ";");
    }

    private Optional<Integer> laterStatement(int index) {
        Finding headline = findings.get(index);
        for (int i = index + 1; i < findings.size(); i++) {
            Finding other = findings.get(i);
            boolean elsewhere = !other.sentence().equals(headline.sentence());
            boolean sameThing = headline.code().isPresent()
                    ? other.code().equals(headline.code()) && other.nature() == headline.nature()
                    : other.code().isEmpty()
                            && other.quantity()
                                    .unit()
                                    .equals(headline.quantity().unit());
            boolean sameUnit = other.quantity().unit().equals("%")
                    == headline.quantity().unit().equals("%");
            if (elsewhere
                    && sameThing
                    && sameUnit
                    && isRounded(headline.quantity(), other.quantity().value())) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** "Hơn 16 nghìn" rounds 16.212. */
    private static boolean isRounded(Quantity headline, BigDecimal exact) {
        if (headline.value().compareTo(exact) == 0) {
            return true;
        }
        BigDecimal difference = exact.subtract(headline.value());
        BigDecimal allowed = exact.abs().multiply(ROUNDING);
        return switch (headline.qualifier()) {
            case OVER, AT_LEAST -> difference.signum() > 0 && difference.compareTo(allowed) <= 0;
            case NEARLY, UNDER, AT_MOST ->
                difference.signum() < 0 && difference.negate().compareTo(allowed) <= 0;
            case ABOUT -> difference.abs().compareTo(allowed) <= 0;
            case EXACT -> false;
        };
    }

    private static Object key(Finding finding) {
        return List.of(
                finding.code(),
                finding.quantity().value(),
                finding.quantity().unit().equals("%"),
                finding.period().period(),
                finding.nature(),
                finding.subject());
    }
}
