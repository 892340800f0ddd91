package vn.niengiam.trends;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One row of the table {@code positions}: who was named with which position, where, and from when to when. Columns are described in {@code tables/positions.csv}. */
public record PositionHolder(
        Optional<String> refArea,
        String position,
        Optional<String> org,
        String name,
        Optional<LocalDate> firstOn,
        Optional<LocalDate> lastOn,
        int documents,
        List<String> docIds) {}
