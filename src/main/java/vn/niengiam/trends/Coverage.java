package vn.niengiam.trends;

import vn.niengiam.reference.Level;

/**
 * One row of the table {@code coverage}: whether an area has a figure for an indicator and year. Columns are described in
 * {@code tables/coverage.csv}.
 *
 * @param documentsRead of this area, level and report year
 * @param documentsUnread of this area, level and report year that gave no text
 */
public record Coverage(
        String indicator, String refArea, int year, Cell cell, Level level, int documentsRead, int documentsUnread) {}
