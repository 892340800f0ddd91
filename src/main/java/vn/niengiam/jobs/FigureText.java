package vn.niengiam.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.niengiam.observations.Candidate;
import vn.niengiam.observations.Doubt;
import vn.niengiam.observations.ExplainedFigure;
import vn.niengiam.observations.ExplainedFigure.Dating;
import vn.niengiam.observations.ExplainedFigure.Meaning;
import vn.niengiam.observations.Observation;
import vn.niengiam.observations.PeriodMention;
import vn.niengiam.observations.TimePeriod;
import vn.niengiam.reference.Indicator;
import vn.niengiam.reference.Indicator.Measured;

/** How a figure came by its meaning, step by step, as lines of text. */
final class FigureText {
    private final Map<String, Indicator> indicators;

    FigureText(Map<String, Indicator> indicators) {
        this.indicators = indicators;
    }

    List<String> meaning(ExplainedFigure figure) {
        Meaning meaning = figure.meaning();
        List<String> lines = new ArrayList<>();
        lines.add(indicator(figure) + because(meaning));
        meaning.readAs().ifPresent(words -> lines.add("  read as: \"" + words + "\""));
        for (Candidate candidate : meaning.candidates()) {
            lines.add(String.format(
                    Locale.ROOT,
                    "  %5.1f  %s  (%s)%s",
                    candidate.score(),
                    candidate.wording(),
                    candidate.indicator(),
                    verdict(candidate, meaning)));
        }
        return lines;
    }

    private String indicator(ExplainedFigure figure) {
        return figure.observation()
                .indicator()
                .map(code -> code + ", " + indicators.get(code).nameVi())
                .orElse("no indicator");
    }

    private static String because(Meaning meaning) {
        if (meaning.item()) {
            return "; an item of a list, it means what figure ["
                    + meaning.source().orElseThrow() + "] means";
        }
        if (meaning.source().isPresent()) {
            return "; taken over from figure [" + meaning.source().get()
                    + "], of which it is a share, or the same amount";
        }
        if (meaning.candidates().isEmpty()) {
            return "; no wording fits";
        }
        return meaning.candidates().get(0).counts() ? "" : "; no wording that fits may count";
    }

    private static String verdict(Candidate candidate, Meaning meaning) {
        if (meaning.winner().filter(winner -> winner == candidate).isPresent()) {
            return "  wins";
        }
        return switch (candidate.verdict()) {
            case COUNTS -> "";
            case DIFFERENCE -> "  refused: the figure tells how many more or less";
            case COUNTS_OTHER -> "  refused: the figure counts something else";
            case OF_EACH -> "  refused: the figure tells what each one does";
            case EXCLUDED -> "  excluded by \"" + candidate.excluding().orElse("") + "\"";
        };
    }

    List<String> period(ExplainedFigure figure) {
        Observation observation = figure.observation();
        String taken = observation.timePeriod().orElse("no period")
                + ", "
                + observation.periodBasis().name().toLowerCase(Locale.ROOT)
                + ": ";
        if (figure.period().isEmpty()) {
            return List.of(taken
                    + (observation.timePeriod().isPresent()
                            ? "no words date it; the time that the document reports on"
                            : "no words date it, and the time that the document reports on is not known"));
        }
        Dating dating = figure.period().get();
        String words = "\"" + dating.told().words() + "\"";
        List<String> lines = new ArrayList<>();
        lines.add(taken + words + (dating.carried() ? ", said earlier in the paragraph, holds on" : " dates it"));
        dating.told()
                .mention()
                .period()
                .map(TimePeriod::toString)
                .filter(told -> observation.timePeriod().filter(told::equals).isEmpty())
                .ifPresent(told -> lines.add("  told as " + told + "; " + changed(observation, dating)));
        return lines;
    }

    private String changed(Observation observation, Dating dating) {
        boolean stock = observation
                .indicator()
                .filter(code -> indicators.get(code).measure() == Measured.STOCK)
                .isPresent();
        if (dating.told().mention().kind() == PeriodMention.Kind.START_OF_SPAN) {
            return "the year in which the span starts";
        }
        return stock ? "a stock is told at a date, and takes its year" : "a plan is for the whole year";
    }

    List<String> nature(ExplainedFigure figure) {
        String words = figure.natureWords().isEmpty() ? "" : " (\"" + figure.natureWords() + "\")";
        return List.of(figure.observation().nature().name().toLowerCase(Locale.ROOT) + ": "
                + ExplanationWords.of(figure.natureRule()) + words);
    }

    List<String> subject(ExplainedFigure figure) {
        Optional<String> subject = figure.observation().subject();
        if (subject.isPresent()) {
            return List.of("\"" + subject.get() + "\"");
        }
        String sought = figure.subjectSought();
        return List.of("the reporting body's own: "
                + (sought.isEmpty() ? "no words before it" : "no other body is named in \"" + sought + "\""));
    }

    List<String> certainty(ExplainedFigure figure) {
        List<String> lines = new ArrayList<>();
        StringBuilder sum = new StringBuilder();
        for (Doubt doubt : figure.doubts()) {
            String sign = doubt.change() < 0 ? " − " : " + ";
            sum.append(sign)
                    .append(decimal(Math.abs(doubt.change())))
                    .append(" (")
                    .append(ExplanationWords.of(doubt))
                    .append(')');
        }
        lines.add("confidence " + decimal(figure.observation().confidence()) + " = " + decimal(ExplainedFigure.CLEAR)
                + (sum.isEmpty() ? ", no doubts" : sum));
        figure.observation()
                .checks()
                .forEach(check -> lines.add("check " + check.replace('_', ' ').replace(":", ": ")));
        figure.repeats().ifPresent(other -> lines.add("says figure [" + other + "] again"));
        return lines;
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
