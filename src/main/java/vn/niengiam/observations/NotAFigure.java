package vn.niengiam.observations;

/** What a number is when it counts nothing. */
public enum NotAFigure {
    /** Part of a date. */
    DATE,
    /** Part of words that name a time: {@code năm 2023}. */
    PERIOD,
    /** A code or the number of a document: {@code 15-NQ/TU}. */
    CODE,
    HOUR,
    /** The number of a heading. */
    HEADING,
    TELEPHONE,
    /** A count of views or comments of the page. */
    PAGE_COUNTER,
    /** Which one of several, by the word before it: {@code khóa 13}, {@code phường 5}. */
    NAME,
    /** How long or how old: {@code 3 ngày}. */
    DURATION,
    /** Which of the things counted: {@code 86 xã hoàn thành 19 tiêu chí}. */
    CLASS,
    /** {@code 2 lần} without words that compare. */
    OCCASION,
    /** In a file name, or alone on its line. */
    NOISE,
    /** Nothing that could be counted stands beside it. */
    COUNTS_NOTHING
}
