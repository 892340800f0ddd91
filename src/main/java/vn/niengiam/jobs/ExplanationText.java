package vn.niengiam.jobs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.niengiam.observations.ExplainedFigure;
import vn.niengiam.observations.ExplainedSentence;
import vn.niengiam.observations.ExplainedSentence.Segment;
import vn.niengiam.observations.ExplainedSentence.Time;
import vn.niengiam.observations.LeftOut;
import vn.niengiam.observations.Observation;
import vn.niengiam.reference.Indicator;

/** What the engine sees in a sentence, as text for an analyst: the seven steps of {@code docs/indicators.md}. */
final class ExplanationText {
    private final FigureText figures;
    private final List<String> lines = new ArrayList<>();

    ExplanationText(List<Indicator> indicators) {
        Map<String, Indicator> byCode =
                indicators.stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
        this.figures = new FigureText(byCode);
    }

    /** All steps, for all figures of the sentence. */
    String of(ExplainedSentence sentence) {
        return of(sentence, sentence.figures());
    }

    /** All steps, but those that follow on the figures only for some of them. */
    String of(ExplainedSentence sentence, List<ExplainedFigure> wanted) {
        lines.clear();
        lines.add("1 Figures");
        sentence.figures().forEach(figure -> lines.add("  " + figure(figure)));
        if (sentence.figures().isEmpty()) {
            lines.add("  none");
        }
        sentence.leftOut().forEach(number -> lines.add("  left out: " + leftOut(number)));
        if (!sentence.figures().isEmpty()) {
            lines.add("2 Segments");
            segments(sentence.segments());
            step("3 Indicator", wanted, figures::meaning);
            lines.add("4 Period");
            sentence.times().forEach(time -> lines.add("  words of time: " + time(time)));
            each(wanted, figures::period);
            step("5 Nature", wanted, figures::nature);
            step("6 Subject", wanted, figures::subject);
            step("7 Checks, repeats, confidence", wanted, figures::certainty);
        }
        return String.join("\n", lines) + "\n";
    }

    private void step(String title, List<ExplainedFigure> wanted, Function<ExplainedFigure, List<String>> told) {
        lines.add(title);
        each(wanted, told);
    }

    /** Figures of which the same is told are told together; the first line stands beside their numbers. */
    private void each(List<ExplainedFigure> wanted, Function<ExplainedFigure, List<String>> told) {
        Map<List<String>, List<String>> numbers = new LinkedHashMap<>();
        for (ExplainedFigure figure : wanted) {
            numbers.computeIfAbsent(told.apply(figure), lines -> new ArrayList<>())
                    .add("[" + figure.number() + "]");
        }
        numbers.forEach((text, of) -> {
            lines.add("  " + String.join(" ", of) + " " + text.get(0));
            text.stream().skip(1).forEach(line -> lines.add("      " + line));
        });
    }

    private static String figure(ExplainedFigure figure) {
        Observation observation = figure.observation();
        StringBuilder text = new StringBuilder("[" + figure.number() + "] \"" + observation.surface() + "\": ");
        text.append(number(observation.value()));
        observation.valueMax().ifPresent(max -> text.append(" to ").append(number(max)));
        observation
                .target()
                .ifPresent(target -> text.append(" of ").append(number(target)).append(" (a plan or whole)"));
        text.append(observation.unit().isEmpty() ? ", no unit" : " " + observation.unit());
        text.append(", ")
                .append(observation.qualifier().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        if (!observation.label().isEmpty()) {
            String relation = observation.unit().equals("%") ? ", behind it \"" : ", counts \"";
            text.append(relation).append(observation.label()).append('"');
        }
        return text.toString();
    }

    static String number(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    private static String leftOut(LeftOut number) {
        return "\"" + number.words() + "\", " + ExplanationWords.of(number.reason(), number.before());
    }

    private void segments(List<Segment> segments) {
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            String thread = segment.takesUp()
                    .map(other -> ", takes up the thread of " + letter(other))
                    .orElse("");
            lines.add("  " + letter(i) + " \"" + segment.words() + "\"" + thread
                    + (segment.part() ? ", tells a part" : ""));
        }
    }

    /** a to z, then a2 and so on. */
    private static String letter(int index) {
        int round = index / 26;
        return (char) ('a' + index % 26) + (round == 0 ? "" : String.valueOf(round + 1));
    }

    private static String time(Time time) {
        String period = time.mention().period().map(told -> " = " + told).orElse("");
        return "\"" + time.words() + "\"" + period + ", "
                + ExplanationWords.of(time.mention().kind());
    }
}
