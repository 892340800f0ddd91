package vn.niengiam.observations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.niengiam.reference.Indicator;
import vn.niengiam.reference.Indicator.Measured;
import vn.niengiam.reference.PlaceMention;
import vn.niengiam.text.Span;

/** Reads what each figure of a sentence means, in order: a figure may take over the meaning of the one before. */
final class StatementReader {
    /** How many figures back a whole is looked for. */
    private static final int REMEMBERED = 100;

    private final IndicatorMatcher matcher;
    private final StatementParser parser;
    private final PeriodResolver periods;
    private final NatureReader natures;
    private final SubjectReader subjects;

    /** What the paragraph has told before the sentence. */
    private final List<Finding> paragraph = new ArrayList<>();

    StatementReader(
            IndicatorMatcher matcher,
            StatementParser parser,
            PeriodResolver periods,
            NatureReader natures,
            SubjectReader subjects) {
        this.matcher = matcher;
        this.parser = parser;
        this.periods = periods;
        this.natures = natures;
        this.subjects = subjects;
    }

    List<Finding> read(Span sentence, Statement statement) {
        if (statement.quantities().isEmpty()) {
            subjects.passBy(statement.tokens());
            return List.of();
        }
        List<PlaceMention> places = subjects.places(statement.tokens());
        Optional<RespectiveList> respective = RespectiveList.find(statement);
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < statement.quantities().size(); i++) {
            int index = i;
            Finding finding = respective
                    .filter(list -> list.covers(index))
                    .flatMap(list -> readAlone(sentence, statement, list, index))
                    .orElseGet(() -> read(sentence, statement, places, index, findings));
            boolean part = isPartOfWhole(finding, findings) || matcher.subsets().isOfOther(finding, findings);
            findings.add(part ? finding.withoutIndicator() : finding);
        }
        paragraph.addAll(findings);
        paragraph.subList(0, Math.max(0, paragraph.size() - REMEMBERED)).clear();
        return findings;
    }

    /** The figures of a row of a table, each read in the sentence that says what it means. */
    List<Finding> readRow(Span line, TableRow row) {
        return row.figures().stream()
                .map(figure -> readCell(line, figure).inRow(row.statement(), figure))
                .toList();
    }

    private Finding readCell(Span line, TableRow.Figure figure) {
        List<PlaceMention> places = subjects.places(figure.readIn().tokens());
        List<Finding> wholes = new ArrayList<>();
        for (int i = 0; i < figure.index(); i++) {
            wholes.add(read(line, figure.readIn(), places, i, wholes));
        }
        Finding finding = read(line, figure.readIn(), places, figure.index(), List.of());
        return matcher.subsets().isOfOther(finding, wholes) ? finding.withoutIndicator() : finding;
    }

    /** To be called where a paragraph starts: a whole told before is none of its, unless it goes on "Trong đó". */
    void startParagraph(Statement first) {
        if (!first.tokens().is(0, "trong") || !first.tokens().is(1, "đó")) {
            paragraph.clear();
        }
    }

    /** "tổ chức 27 lớp. Trong đó, 4 lớp nhận thức về Đảng": the 4 are within the 27, and no total of their own. */
    private boolean isPartOfWhole(Finding part, List<Finding> sentence) {
        boolean inPart = part.match().isPresent()
                && part.statement().segments().isWithinWhole(part.quantity().from());
        return inPart
                && Stream.concat(paragraph.stream(), sentence.stream())
                        .filter(whole ->
                                whole.code().equals(part.code()) && whole.unit().equals(part.unit()))
                        .filter(whole ->
                                whole.period().period().equals(part.period().period()))
                        .filter(whole -> whole.nature() == part.nature()
                                && (part.subject().isEmpty() || whole.subject().equals(part.subject())))
                        .anyMatch(whole -> whole.quantity()
                                        .value()
                                        .compareTo(part.quantity().value())
                                > 0);
    }

    /** What a figure of a respective list means beside its own noun. */
    private Optional<Finding> readAlone(Span sentence, Statement statement, RespectiveList list, int index) {
        Statement alone = parser.parse(list.alone(index), statement.earlier());
        Quantity quantity = statement.quantities().get(index);
        List<PlaceMention> places = subjects.places(alone.tokens());
        int last = alone.quantities().size() - 1;
        return last < 0
                ? Optional.empty()
                : Optional.of(read(sentence, alone, places, last, List.of()))
                        .map(finding -> finding.standingAt(statement, quantity));
    }

    private Finding read(
            Span sentence, Statement statement, List<PlaceMention> places, int index, List<Finding> findings) {
        ParallelList list = new ParallelList(statement);
        Quantity quantity = statement.quantities().get(index);
        Optional<String> item = list.itemName(quantity, findings);
        boolean repeats = item.isPresent()
                || list.isThisNumber(quantity)
                || NatureReader.isPlanInBrackets(statement.tokens(), quantity);
        Optional<Finding> model = repeats ? list.model(quantity, findings) : list.comparedLevel(quantity, findings);
        if (model.isEmpty() && list.isThisNumber(quantity)) {
            model = list.model(quantity, paragraph);
        }
        Optional<IndicatorMatch> match = model.isPresent()
                ? model.get().match().map(found -> found.inheritedBy(quantity))
                : ownOrTakenOver(statement, index, findings);
        Measured measured = match.map(found -> measured(statement, found.indicator(), quantity))
                .orElseGet(() -> uncoded(statement, quantity, findings));
        PeriodResolver.Resolved period = periods.resolve(statement, quantity, measured);
        NatureReason reason = natures.read(statement, quantity, period, measured);
        period = reason.nature() == Nature.TARGET ? period.ofPlan() : period;
        Optional<String> subject = model.isPresent() ? item : subjects.read(statement, places, quantity, match);
        Optional<Finding> source =
                model.or(() -> match.filter(IndicatorMatch::inherited).flatMap(found -> lastOf(found, findings)));
        Derivation derivation = new Derivation(statement, index, source, model.isPresent());
        return new Finding(sentence, statement, quantity, match, period, reason, subject, derivation);
    }

    /** "Đến ngày 30/6, 716 tổ chức cơ sở đảng đã đại hội … Cấp ủy gồm 5.824 đồng chí": told at the date that the 716 are told at. */
    private Measured uncoded(Statement statement, Quantity quantity, List<Finding> findings) {
        Measured measured = UncodedStocks.measured(statement, quantity, findings);
        if (measured == Measured.STOCK) {
            return measured;
        }
        Optional<PeriodMention> upTo = periods.resolve(statement, quantity, measured)
                .mention()
                .filter(mention -> mention.kind() == PeriodMention.Kind.UP_TO);
        return upTo.flatMap(day -> Stream.concat(paragraph.stream(), findings.stream())
                        .filter(finding -> finding.period().mention().equals(upTo))
                        .flatMap(finding -> finding.match().stream())
                        .reduce((earlier, later) -> later))
                .map(last -> last.indicator().measure())
                .orElse(measured);
    }

    private Optional<IndicatorMatch> ownOrTakenOver(Statement statement, int index, List<Finding> before) {
        Optional<IndicatorMatch> own = matcher.match(statement, index);
        if (before.isEmpty()) {
            return own;
        }
        Quantity quantity = statement.quantities().get(index);
        TakenOver takenOver = new TakenOver(statement.tokens());
        if (own.isPresent()) {
            return takenOver.atAnotherTime(before, own.get(), quantity).or(() -> own);
        }
        return takenOver.from(before(before), quantity).or(() -> takenOver.elsewhere(before, quantity));
    }

    /** The finding that a figure took its meaning over from. */
    private static Optional<Finding> lastOf(IndicatorMatch match, List<Finding> findings) {
        return findings.stream()
                .filter(finding ->
                        finding.code().filter(match.indicator().code()::equals).isPresent())
                .reduce((earlier, later) -> later);
    }

    /** The finding whose meaning the next figure may take over: of a fraction with its total, the fraction. */
    private static Finding before(List<Finding> findings) {
        Finding last = findings.get(findings.size() - 1);
        boolean totalOfFraction = findings.size() > 1
                && findings.get(findings.size() - 2).quantity().to()
                        == last.quantity().to();
        return totalOfFraction ? findings.get(findings.size() - 2) : last;
    }

    /** "thêm 13 xã": what is added to a stock in a span is told over the span. */
    private static Measured measured(Statement statement, Indicator indicator, Quantity quantity) {
        int first = statement.segments().threadStart(quantity.from());
        for (int at = quantity.from() - 1; at >= first && indicator.measure() != Measured.FLOW; at--) {
            if (statement.tokens().isAnyOf(at, "lên", "hiện", "nay", "lũy")) {
                return indicator.measure();
            }
            boolean newly = at == quantity.from() - 1 && statement.tokens().is(at, "mới");
            if (newly || statement.tokens().is(at, "thêm")) {
                return Measured.FLOW;
            }
        }
        return indicator.measure();
    }
}
