package vn.niengiam.jobs;

import vn.niengiam.observations.Doubt;
import vn.niengiam.observations.NatureReason;
import vn.niengiam.observations.NotAFigure;
import vn.niengiam.observations.PeriodMention;

/** What the engine's reasons are called to an analyst. */
final class ExplanationWords {
    private ExplanationWords() {}

    static String of(NotAFigure reason, String before) {
        return switch (reason) {
            case DATE -> "a date";
            case PERIOD -> "words of time";
            case CODE -> "part of a code or the number of a document";
            case HOUR -> "an hour";
            case HEADING -> "the number of a heading";
            case TELEPHONE -> "a telephone number";
            case PAGE_COUNTER -> "counts views or comments of the page";
            case NAME -> "says which one, behind \"" + before + "\"";
            case DURATION -> "an hour, a duration or an age";
            case CLASS -> "says which ones are counted, counts nothing itself";
            case OCCASION -> "\"lần\" that compares nothing";
            case NOISE -> "in a file name or alone on its line";
            case COUNTS_NOTHING -> "nothing that could be counted stands beside it";
        };
    }

    static String of(PeriodMention.Kind kind) {
        return switch (kind) {
            case SPAN -> "a span of time";
            case UP_TO -> "up to a day, from January on";
            case NOW -> "now: the year of the report";
            case OF_LAST_SPAN -> "the span of years spoken of before";
            case YEARS_BACK -> "years back from the report, or a span of as many spoken of before";
            case OF_TERM -> "the term that the report looks back on";
            case PART_OF_TERM -> "the part of the term that has passed";
            case COMING_TERM -> "the term to come";
            case REST_OF_TERM -> "the part of the term that is to come";
            case RUNNING_TOTAL -> "a running total, whose start is not told";
            case OF_A_PLAN -> "the year of a plan; dates a figure only if it opens the sentence";
            case START_OF_SPAN -> "the start of a span";
            case COMPARISON -> "what is compared with; dates nothing";
            case SAME_SPAN -> "the same months of another year";
        };
    }

    static String of(NatureReason.Rule rule) {
        return switch (rule) {
            case PLAN_WORD -> "a word of planning governs it";
            case PLAN_IN_BRACKETS -> "brackets behind the plan tell it";
            case PLAN_NAMED_BEFORE -> "the plan's name stands right before it";
            case PLAN_SECTION -> "a heading above it opened a plan";
            case TIME_TO_COME -> "its time is to come";
            case EARLIER_TIME_NAMED -> "the words that date it name an earlier time";
            case START_OF_CHANGE -> "a change starts from it";
            case EARLIER_YEAR -> "its year is before the one reported";
            case THIS_NUMBER -> "\"con số này\" of an earlier year";
            case LAST_YEAR_NAMED -> "last year is named before it";
            case YEAR_BEFORE -> "its year is before the one reported, and it is the latest told";
            case NOTHING_ELSE_SAID -> "no words make it a plan or an earlier result";
        };
    }

    static String of(Doubt doubt) {
        return switch (doubt) {
            case NO_INDICATOR -> "no indicator";
            case TAKEN_OVER -> "its meaning comes by a list or from a neighbour";
            case FEW_OR_FAR_WORDS -> "few words of the wording, or far from the figure";
            case PERIOD_SAID_ELSEWHERE -> "the period is said in another sentence, or not in figures";
            case NO_PERIOD -> "no period";
            case NO_RESULT -> "a plan or an earlier result";
            case CHECK_FAILED -> "a check failed";
            case CHECKS_PASSED -> "checks passed";
        };
    }
}
