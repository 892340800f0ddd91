package vn.niengiam.observations;

import java.util.Optional;

/**
 * Words that name a time.
 *
 * @param from index of the first token, in the sentence
 * @param to index of the token behind the last
 * @param period the span named; empty where the kind says from what it follows
 */
public record PeriodMention(int from, int to, Kind kind, Optional<TimePeriod> period) {
    /** What the words say of the time of a figure. */
    public enum Kind {
        /** A span: {@code 9 tháng năm 2024}, {@code giai đoạn 2016-2020}. */
        SPAN,
        /** A day that figures are told up to: {@code tính đến 30/6/2022}. The period runs from January. */
        UP_TO,
        /** {@code hiện nay}: a stock's date is the report's. */
        NOW,
        /** {@code hằng năm}, {@code trong nhiệm kỳ}: the span of years spoken of before. */
        OF_LAST_SPAN,
        /** {@code 5 năm qua}, {@code bốn năm qua}: that many years back from the report, or a span of as many spoken of before. */
        YEARS_BACK,
        /** {@code nhiệm kỳ qua}, {@code cả nhiệm kỳ}: the term that the report looks back on. */
        OF_TERM,
        /** {@code nhiệm kỳ tới}: the term to come. */
        COMING_TERM,
        /** {@code nửa nhiệm kỳ}, {@code từ đầu nhiệm kỳ đến nay}: the part of the term that has passed. */
        PART_OF_TERM,
        /** {@code từ nay đến cuối nhiệm kỳ}: the part of the term that is to come. */
        REST_OF_TERM,
        /** {@code lũy kế}: a running total, whose start is not told. */
        RUNNING_TOTAL,
        /** The year of a plan: {@code kế hoạch năm 2019}. It dates what follows only if it opens the sentence. */
        OF_A_PLAN,
        /** {@code cùng kỳ năm trước}: the span spoken of, in the year given. */
        SAME_SPAN,
        /** {@code đầu nhiệm kỳ 2020-2025}: a date at the start of the span. */
        START_OF_SPAN,
        /** What something is compared with: {@code so với năm 2021}. It dates nothing. */
        COMPARISON
    }

    /** Whether it states a span, or how long one is. */
    boolean isSpan() {
        return kind == Kind.SPAN || kind == Kind.YEARS_BACK;
    }

    /** Whether it states a span or its last day. */
    boolean isStated() {
        return isSpan() || kind == Kind.UP_TO;
    }

    /** Whether it goes on to hold in the sentences behind. */
    boolean goesOn() {
        return isStated() || kind == Kind.OF_TERM;
    }

    boolean dates() {
        return kind != Kind.COMPARISON;
    }
}
