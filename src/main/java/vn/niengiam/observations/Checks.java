package vn.niengiam.observations;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.niengiam.text.Measure;

/**
 * Does the sums that a sentence invites: 326/325 with the percentage behind it, parts with their whole. They are evidence;
 * they never change what is stated.
 */
final class Checks {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** No whole is told in more parts; a longer run is a list. */
    private static final int MOST_PARTS = 70;

    private static final int LEAST_SHARES = 3;
    private static final BigDecimal ROUNDED = new BigDecimal("0.2");

    private final Map<Integer, List<String>> results = new HashMap<>();
    private final List<Finding> findings;

    private Checks(List<Finding> findings) {
        this.findings = findings;
    }

    /** By index of a finding, its checks: {@code fraction_equals_percent:passed}, {@code parts_equal_whole:failed}. */
    static Map<Integer, List<String>> run(List<Finding> findings) {
        Checks checks = new Checks(findings);
        for (int i = 0; i < findings.size(); i++) {
            checks.fraction(i);
            checks.parts(i);
            checks.withinWhole(i);
            checks.shares(i);
        }
        return checks.results;
    }

    private void fraction(int index) {
        Quantity quantity = findings.get(index).quantity();
        if (quantity.amount()
                        .denominator()
                        .filter(target -> target.signum() > 0)
                        .isEmpty()
                || !sameSentence(index, index + 1)) {
            return;
        }
        Quantity next = findings.get(index + 1).quantity();
        boolean share = isShare(index + 1)
                && next.from() - quantity.nounEnd() <= 8
                && !findings.get(index).statement().tokens().hasAnyOf(quantity.to(), next.from(), ";");
        if (!share) {
            return;
        }
        BigDecimal percent = quantity.value()
                .multiply(HUNDRED)
                .divide(
                        quantity.amount().denominator().get(),
                        Math.max(next.value().scale(), 0),
                        RoundingMode.HALF_UP);
        BigDecimal tolerance =
                BigDecimal.ONE.movePointLeft(Math.max(next.value().scale(), 0));
        boolean agrees = percent.subtract(next.value()).abs().compareTo(tolerance) <= 0;
        add(index, "fraction_equals_percent", agrees);
        add(index + 1, "fraction_equals_percent", agrees);
    }

    /** A whole followed by "gồm" or brackets and at least two parts of the same unit. */
    private void parts(int index) {
        Finding whole = findings.get(index);
        List<Integer> parts = new ArrayList<>();
        int last = index + MOST_PARTS + 1;
        for (int i = index + 1; i <= last && sameSentence(index, i) && isPartOf(whole, findings.get(i)); i++) {
            parts.add(i);
        }
        if (parts.size() < 2
                || parts.size() > MOST_PARTS
                || whole.quantity().amount().measure() != Measure.COUNT) {
            return;
        }
        BigDecimal sum =
                parts.stream().map(i -> findings.get(i).quantity().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(whole.quantity().value()) == 0) {
            add(index, "parts_equal_whole", true);
            parts.forEach(part -> add(part, "parts_equal_whole", true));
        }
    }

    /** "kết nạp 50 đảng viên, trong đó có 20 đảng viên nữ": a part is no more than the whole told right before. */
    private void withinWhole(int index) {
        Finding part = findings.get(index);
        int whole = index - 1;
        while (whole >= Math.max(0, index - MOST_PARTS)
                && sameSentence(whole, index)
                && isWithin(findings.get(whole))) {
            whole--;
        }
        boolean pair =
                isWithin(part) && whole >= 0 && sameSentence(whole, index) && sameCount(findings.get(whole), part);
        if (pair) {
            boolean fits = findings.get(whole)
                            .quantity()
                            .value()
                            .compareTo(part.quantity().value())
                    >= 0;
            add(index, "part_within_whole", fits);
            if (!fits) {
                add(whole, "part_within_whole", false);
            }
        }
    }

    private static boolean isWithin(Finding finding) {
        return finding.statement().segments().isWithinWhole(finding.quantity().from());
    }

    private static boolean sameCount(Finding whole, Finding part) {
        return part.quantity().amount().measure() == Measure.COUNT
                && whole.quantity().amount().measure() == Measure.COUNT
                && whole.unit().equals(part.unit())
                && whole.nature() == part.nature()
                && part.subject().isEmpty();
    }

    /** "công nghiệp 45,2%, dịch vụ 30,1%, nông nghiệp 24,7%": shares of one sentence that make a hundred. */
    private void shares(int index) {
        boolean first = isShare(index) && !isShare(index - 1);
        int end = index;
        BigDecimal sum = BigDecimal.ZERO;
        while (first && isShare(end) && sameSentence(index, end) && end - index < MOST_PARTS) {
            sum = sum.add(findings.get(end).quantity().value());
            end++;
        }
        if (end - index >= LEAST_SHARES && sum.subtract(HUNDRED).abs().compareTo(ROUNDED) <= 0) {
            for (int i = index; i < end; i++) {
                add(i, "shares_sum_to_100", true);
            }
        }
    }

    private boolean isShare(int index) {
        if (index < 0 || index >= findings.size()) {
            return false;
        }
        Quantity quantity = findings.get(index).quantity();
        TokenReader tokens = findings.get(index).statement().tokens();
        return quantity.unit().equals("%")
                && quantity.value().signum() > 0
                && !tokens.isAnyOf(quantity.leftEdge(), "tăng", "giảm", "vượt");
    }

    private static boolean isPartOf(Finding whole, Finding part) {
        String unit = part.quantity().unit();
        boolean sameKind = part.quantity().amount().measure() == Measure.COUNT
                && (unit.isEmpty() || unit.equals(whole.quantity().unit()));
        return sameKind && part.statement().segments().isPart(part.quantity().from()) || sameKind && unit.isEmpty();
    }

    private boolean sameSentence(int index, int other) {
        return other < findings.size()
                && findings.get(index).sentence().equals(findings.get(other).sentence());
    }

    private void add(int index, String check, boolean passed) {
        results.computeIfAbsent(index, key -> new ArrayList<>()).add(check + (passed ? ":passed" : ":failed"));
    }

    /** Whether any check of a finding failed. */
    static boolean failed(List<String> checks) {
        return checks.stream().anyMatch(check -> check.endsWith(":failed"));
    }
}
