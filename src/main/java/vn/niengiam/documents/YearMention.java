package vn.niengiam.documents;

import java.util.Set;

/**
 * A year that a text names, and what the words around make of it.
 *
 * @param at offset of its figures
 */
record YearMention(int year, int at, Use use) {
    /** What a year is named for; the weight is its voice in which year is reported on. */
    enum Use {
        /** "tổng kết công tác năm 2023". */
        SUMMED_UP(8),
        /** "9 tháng năm 2024", "3 tháng cuối năm 2024". */
        PART_OF_YEAR(4),
        /** "GRDP năm 2022 tăng", "đạt 94,7% kế hoạch năm 2019". */
        STATED(3),
        /** "Tính đến 30.6.2022", "tháng 11/2009". */
        DATED(2),
        /** "Qua 3 năm (2016-2019)": the last of the years counted. */
        YEARS_TOLD(4),
        /** "giai đoạn 2016-2020": the end of a span. */
        SPAN_END(1),
        /** "đến năm 2030": a goal more often than a date. */
        UNTIL(1),
        /** A bare figure, as in the head of a table. */
        BARE(0.3),
        /** "Quyết định số 219-QĐ/TU ngày 7-8-2025": the report is not older. */
        OF_A_LAW(0.3),
        /** "triển khai nhiệm vụ năm 2024". */
        PLANNED(0),
        /** "Đại hội lần thứ VI, nhiệm kỳ 2015-2020": the first year of its term. */
        CONGRESS(3),
        /** "chào mừng 80 năm Quốc khánh": the year of the anniversary. */
        ANNIVERSARY(1.5),
        /** "so với cùng kỳ năm 2021": the year before. */
        SAME_PERIOD(0),
        /** "so với năm 2021", most often the year before. */
        COMPARED(0),
        /** "từ năm 2010", "nhiệm kỳ 2020-2025": says nothing. */
        APART(0);

        private final double weight;

        Use(double weight) {
            this.weight = weight;
        }

        double weight() {
            return weight;
        }
    }

    static final Set<Use> LOOKING_BACK = Set.of(Use.SUMMED_UP, Use.PART_OF_YEAR, Use.STATED);
}
