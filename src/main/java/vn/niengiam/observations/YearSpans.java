package vn.niengiam.observations;

import java.util.Optional;

/** Reads a year, or a range of years, that starts at a token. */
record YearSpans(TokenReader tokens) {
    Optional<Integer> at(int at) {
        return tokens.isYear(at) ? Optional.of(tokens.year(at)) : Optional.empty();
    }

    /** Behind a year or a range of years: "2016 - 2020", "2010/2024", "2021 đến năm 2025". */
    int end(int at) {
        int second = second(at);
        return second < 0 ? at + 1 : second + 1;
    }

    TimePeriod span(int at) {
        int second = second(at);
        return second < 0 ? TimePeriod.year(tokens.year(at)) : TimePeriod.years(tokens.year(at), tokens.year(second));
    }

    int second(int at) {
        if (!tokens.isAnyOf(at + 1, "-", "–", "/", "đến", "tới")) {
            return -1;
        }
        int second = tokens.is(at + 2, "năm") ? at + 3 : at + 2;
        return tokens.isYear(second) && tokens.year(second) > tokens.year(at) ? second : -1;
    }
}
