package vn.niengiam.observations;

import java.util.Optional;

/**
 * Where the meaning of a figure was read, kept so that it can be explained.
 *
 * @param statement the sentence, or the sentence with only the figure's own noun where nouns and figures are listed apart
 * @param index of the figure in it
 * @param source the figure whose meaning this one took over
 * @param item whether it is an item of a list whose first item alone has the verb
 * @param row what the row of a table is about, for a figure of one
 */
record Derivation(Statement statement, int index, Optional<Finding> source, boolean item, Optional<String> row) {
    Derivation(Statement statement, int index, Optional<Finding> source, boolean item) {
        this(statement, index, source, item, Optional.empty());
    }

    Derivation inRow(String label) {
        return new Derivation(statement, index, source, item, Optional.of(label));
    }
}
