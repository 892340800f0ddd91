package vn.niengiam.text;

/** What kind of thing an amount measures. */
public enum Measure {
    COUNT,
    PERCENT,
    MONEY,
    /** How many times as much: {@code gấp 2 lần}. */
    TIMES
}
