package vn.niengiam.trends;

import java.util.List;
import java.util.Optional;

/** One row of the table {@code citations}: a legal document that reports of an area and year cite. Columns are described in {@code tables/citations.csv}. */
public record Citation(
        String legalDocument,
        Optional<String> name,
        Optional<String> refArea,
        Optional<Integer> year,
        int documents,
        List<String> docIds) {}
