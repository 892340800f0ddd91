package vn.niengiam.evaluation;

/**
 * A label that was missed, or something found that no label states.
 *
 * @param kind for example {@code "quantity missed"}
 * @param caseName the gold case
 * @param detail what was expected and what was found
 * @param sentence where in the report; empty for a fact of the whole report
 */
public record Mistake(String kind, String caseName, String detail, String sentence) {}
