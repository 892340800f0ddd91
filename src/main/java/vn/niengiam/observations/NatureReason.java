package vn.niengiam.observations;

/**
 * Why a figure is a result, a plan or an earlier result.
 *
 * @param from index of the first token of the words that say so
 * @param to index behind them; the same as {@code from} if no words do
 */
public record NatureReason(Rule rule, int from, int to) {
    /** The rules, in the order in which they are tried. */
    public enum Rule {
        /** A word of planning governs it. */
        PLAN_WORD(Nature.TARGET),
        /** Brackets behind the plan tell it. */
        PLAN_IN_BRACKETS(Nature.TARGET),
        /** The plan's name stands right before it. */
        PLAN_NAMED_BEFORE(Nature.TARGET),
        /** A heading or lead-in above it opened a plan. */
        PLAN_SECTION(Nature.TARGET),
        /** Its time is to come. */
        TIME_TO_COME(Nature.TARGET),
        /** It is told of the start of a term, of last year, of the same time of last year. */
        EARLIER_TIME_NAMED(Nature.PREVIOUS),
        /** It is where a change started that the sentence goes on to tell. */
        START_OF_CHANGE(Nature.PREVIOUS),
        /** It is told of an earlier year than the one reported. */
        EARLIER_YEAR(Nature.PREVIOUS),
        /** "con số này" of an earlier year. */
        THIS_NUMBER(Nature.PREVIOUS),
        /** "năm trước" stands before it. */
        LAST_YEAR_NAMED(Nature.PREVIOUS),
        /** Its year is before the one reported; a result, unless the document tells that of the year reported too. */
        YEAR_BEFORE(Nature.ACTUAL),
        /** No words make it a plan or an earlier result. */
        NOTHING_ELSE_SAID(Nature.ACTUAL);

        private final Nature nature;

        Rule(Nature nature) {
            this.nature = nature;
        }
    }

    static NatureReason of(Rule rule) {
        return new NatureReason(rule, 0, 0);
    }

    static NatureReason at(Rule rule, int from, int words) {
        return new NatureReason(rule, from, from + words);
    }

    public Nature nature() {
        return rule.nature;
    }
}
