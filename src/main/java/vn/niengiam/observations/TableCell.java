package vn.niengiam.observations;

import java.util.Optional;

/**
 * A figure of a table.
 *
 * @param column its index
 * @param from index of its first token in the row
 * @param to index behind its last
 * @param sentence what the cell says together with its row and column, as a sentence: {@code Năm 2010, tỷ lệ hộ nghèo là
 *     15.40 %.}
 * @param numberAt where the number begins in that sentence
 * @param label what the row or column is about
 * @param subject whose figure it is, where the rows are bodies or places
 * @param part whether its row tells a part of an earlier row
 */
record TableCell(
        int column,
        int from,
        int to,
        String sentence,
        int numberAt,
        String label,
        Optional<String> subject,
        boolean part) {}
