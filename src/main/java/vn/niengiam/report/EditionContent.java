package vn.niengiam.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.niengiam.reference.Indicator;
import vn.niengiam.reference.Province;
import vn.niengiam.trends.Conflict;
import vn.niengiam.trends.Coverage;
import vn.niengiam.trends.Trend;

/**
 * What an edition's report is made of.
 *
 * @param programVersion of the niengiam that made the edition
 * @param statements at least those that the trends name in {@code observation_ids} first
 * @param documents at least those of the statements, and those that gave no text
 * @param provinces of all times
 */
public record EditionContent(
        String editionId,
        String programVersion,
        List<Trend> trends,
        List<Coverage> coverage,
        List<Conflict> conflicts,
        EditionSummaries summaries,
        List<Statement> statements,
        List<SourceDocument> documents,
        List<Indicator> indicators,
        List<Province> provinces) {
    /**
     * @throws IllegalArgumentException if a figure has no statement to lead to: a report never shows a figure that it
     *     cannot trace
     */
    public EditionContent {
        trends = List.copyOf(trends);
        coverage = List.copyOf(coverage);
        conflicts = List.copyOf(conflicts);
        statements = List.copyOf(statements);
        documents = List.copyOf(documents);
        indicators = List.copyOf(indicators);
        provinces = List.copyOf(provinces);
        checkTraces(trends, statements);
    }

    private static void checkTraces(List<Trend> trends, List<Statement> statements) {
        Set<String> stated = new HashSet<>();
        statements.forEach(statement -> stated.add(statement.observationId()));
        List<String> untraced = trends.stream()
                .filter(trend -> trend.value().isPresent())
                .filter(trend -> trend.observationIds().isEmpty()
                        || !stated.contains(trend.observationIds().get(0)))
                .map(trend -> trend.indicator() + " of " + trend.refArea() + " in " + trend.year())
                .toList();
        if (!untraced.isEmpty()) {
            throw new IllegalArgumentException("Cannot write the report: no statement for " + untraced.size()
                    + " figures, the first being " + untraced.get(0)
                    + "; make trends and report from one release");
        }
    }
}
