package vn.niengiam.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A language that a report speaks, and how its readers write numbers and days. */
public enum ReportLanguage {
    VI('.', ',', "d/M/yyyy"),
    EN(',', '.', "d MMMM yyyy");

    private final char grouping;
    private final char decimal;
    private final DateTimeFormatter day;

    ReportLanguage(char grouping, char decimal, String day) {
        this.grouping = grouping;
        this.decimal = decimal;
        this.day = DateTimeFormatter.ofPattern(day, Locale.ENGLISH);
    }

    /** {@code vi} or {@code en}, as HTML and the command line name it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The language that a report gives its names in beside its own. */
    public ReportLanguage other() {
        return this == VI ? EN : VI;
    }

    char grouping() {
        return grouping;
    }

    char decimal() {
        return decimal;
    }

    String day(LocalDate date) {
        return day.format(date);
    }
}
