package vn.niengiam.trends;

import java.math.BigDecimal;
import java.util.Optional;
import vn.niengiam.reference.Level;

/**
 * One row of the table {@code conflicts}: a statement that gives another figure than the one chosen. Columns are
 * described in {@code tables/conflicts.csv}.
 *
 * @param difference the other value less the chosen one
 * @param rule why the chosen one comes before this one
 */
public record Conflict(
        String indicator,
        String refArea,
        String boundaries,
        Level level,
        int year,
        int months,
        Optional<String> body,
        BigDecimal chosenValue,
        BigDecimal otherValue,
        BigDecimal difference,
        String rule,
        String chosenObservationId,
        String chosenDocId,
        String chosenPath,
        String chosenSentence,
        String otherObservationId,
        String otherDocId,
        String otherPath,
        String otherSentence) {}
