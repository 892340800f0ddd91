package vn.niengiam.observations;

import java.util.List;
import vn.niengiam.text.Measure;

/** The figures of a sentence in order. Where they stand is counted once, so that each question about it is one look. */
final class Figures {
    private final List<Quantity> all;
    /** By token, how many figures begin before it, and how many end at or before it. */
    private final int[] begun;

    private final int[] ended;
    /** By token, how many figures count it: the words that stand behind them. */
    private final int[] counting;

    /** As {@code counting}, but for figures that are plain counts. */
    private final int[] countingPlainly;

    /** By token, whether it belongs to a figure: its number, or a soft word before. */
    private final boolean[] edged;

    /** @param tokens how many tokens the sentence has */
    Figures(List<Quantity> all, int tokens) {
        this.all = List.copyOf(all);
        this.begun = new int[tokens + 2];
        this.ended = new int[tokens + 2];
        this.counting = new int[tokens + 1];
        this.countingPlainly = new int[tokens + 1];
        this.edged = new boolean[tokens + 1];
        for (Quantity figure : all) {
            begun[figure.from() + 1]++;
            ended[figure.to()]++;
            for (int word = Math.max(0, figure.leftEdge()); word < figure.to(); word++) {
                edged[word] = true;
            }
            for (int word = figure.to(); word < figure.nounEnd(); word++) {
                counting[word] += figure.amount().measure() == Measure.PERCENT ? 0 : 1;
                countingPlainly[word] += isPlainCount(figure) ? 1 : 0;
            }
        }
        for (int token = 1; token < begun.length; token++) {
            begun[token] += begun[token - 1];
            ended[token] += ended[token - 1];
        }
    }

    List<Quantity> all() {
        return all;
    }

    /** How many figures lie between two tokens, the second not included. */
    int between(int from, int to) {
        return Math.max(0, ended[to] - begun[from]);
    }

    /** How many figures end at or before a token. */
    int endedBy(int token) {
        return ended[token];
    }

    int indexOf(Quantity figure) {
        return begun[figure.from()];
    }

    boolean beginsAt(int token) {
        return token + 1 < begun.length && begun[token + 1] > begun[token];
    }

    /** Whether a token lies in the words that a figure counts. */
    boolean isCounted(int token) {
        return counting[token] > 0;
    }

    /** Whether a token belongs to a figure: its number, or a soft word before, such as "dưới". */
    boolean isOfFigure(int token) {
        return edged[token];
    }

    /** Whether a token lies in the words that a plain count other than this figure counts. */
    boolean isCountedByOther(int token, Quantity figure) {
        boolean own = isPlainCount(figure) && token >= figure.to() && token < figure.nounEnd();
        return countingPlainly[token] > (own ? 1 : 0);
    }

    private static boolean isPlainCount(Quantity figure) {
        return figure.amount().measure() == Measure.COUNT;
    }
}
