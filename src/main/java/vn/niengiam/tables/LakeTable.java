package vn.niengiam.tables;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The tables of a lake, in the order in which they come to be. */
public enum LakeTable {
    /** What parsers made of each content: parsed once, whatever becomes of the rules behind. */
    PARSES(List.of("doc_id")),
    DOCUMENTS(List.of("path")),
    OBSERVATIONS(List.of("indicator", "ref_area", "report_year", "doc_id", "span_start")),
    ENTITIES(List.of("doc_id", "span_start", "span_end", "type")),
    TRENDS(List.of("indicator", "boundaries", "level", "ref_area", "year")),
    COVERAGE(List.of("indicator", "ref_area", "year")),
    CONFLICTS(List.of("indicator", "ref_area")),
    NATIONAL(List.of("indicator", "boundaries", "level", "year")),
    POSITIONS(List.of("ref_area", "org", "position", "first_on")),
    CITATIONS(List.of("legal_document", "ref_area", "year")),
    ORGANISATIONS(List.of("ref_area", "name", "year")),
    RELEASES(List.of("release_id")),
    RUNS(List.of("run_id"));

    /** What an edition holds. */
    public static final List<LakeTable> PUBLISHED = List.of(
            DOCUMENTS,
            OBSERVATIONS,
            ENTITIES,
            TRENDS,
            COVERAGE,
            CONFLICTS,
            NATIONAL,
            POSITIONS,
            CITATIONS,
            ORGANISATIONS);

    private final List<String> firstSortedBy;

    LakeTable(List<String> firstSortedBy) {
        this.firstSortedBy = firstSortedBy;
    }

    /** Its name in SQL, and the name of its schema file and its folder in an edition. */
    public String tableName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public TableSchema schema() {
        return TableSchema.load(tableName());
    }

    /** Every column, those that readers search by first: the order of an edition's rows is the same each time. */
    public List<String> sortColumns() {
        Set<String> columns = new LinkedHashSet<>(firstSortedBy);
        columns.addAll(schema().columnNames());
        return List.copyOf(columns);
    }

    public static LakeTable named(String tableName) {
        return Arrays.stream(values())
                .filter(table -> table.tableName().equals(tableName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No table is named " + tableName));
    }
}
