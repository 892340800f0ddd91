package vn.niengiam.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.niengiam.entities.Entity;
import vn.niengiam.entities.EntityType;
import vn.niengiam.text.Sentences;
import vn.niengiam.text.Span;
import vn.niengiam.text.Spelling;

/** Compares the entities of a document with the labelled ones of its report. */
final class EntityComparison {
    private final GoldCase gold;
    private final Tally tally;
    private final String text;
    private final List<Span> sentences;

    EntityComparison(GoldCase gold, Tally tally, String text) {
        this.gold = gold;
        this.tally = tally;
        this.text = text;
        this.sentences = Sentences.split(text);
    }

    void compare(List<Entity> entities) {
        for (EntityType type : EntityType.values()) {
            compare(
                    type,
                    entities.stream().filter(entity -> entity.type() == type).toList());
        }
    }

    private void compare(EntityType type, List<Entity> entities) {
        Measure measure = measure(type);
        List<Entity> unused = new ArrayList<>(entities);
        for (GoldEntity label : gold.entities()) {
            if (label.type() != type) {
                continue;
            }
            Optional<Entity> match =
                    unused.stream().filter(entity -> agree(label, entity)).findFirst();
            if (match.isPresent()) {
                unused.remove(match.get());
                tally.right(measure);
                comparePositions(label, match.get());
            } else {
                String detail = "'" + label.surface() + "' (" + label.normalized() + ")";
                tally.missed(measure, mistake(measure.title() + " missed", detail, text.indexOf(label.surface())));
            }
        }
        for (Entity entity : unused) {
            String detail = "'" + entity.surface() + "' ("
                    + entity.normalized().or(entity::name).orElse("") + ")";
            tally.falselyFound(measure, mistake(measure.title() + " false", detail, entity.spanStart()));
        }
    }

    private static Measure measure(EntityType type) {
        return switch (type) {
            case PERSON -> Measure.PEOPLE;
            case ORG -> Measure.ORGANISATIONS;
            case PLACE -> Measure.PLACES;
            case LEGAL_DOC -> Measure.LEGAL_DOCUMENTS;
            case DATE -> Measure.DATES;
        };
    }

    private static boolean agree(GoldEntity label, Entity entity) {
        return switch (label.type()) {
            case PERSON -> same(label.normalized(), entity.name().orElse(entity.surface()));
            case DATE -> entity.normalized().equals(Optional.of(label.normalized()));
            case LEGAL_DOC ->
                label.normalized().contains("/")
                        ? entity.normalized().equals(Optional.of(label.normalized()))
                        : sameNameOrSurface(label, entity);
            case ORG, PLACE -> sameNameOrSurface(label, entity);
        };
    }

    private static boolean sameNameOrSurface(GoldEntity label, Entity entity) {
        return same(label.surface(), entity.surface())
                || entity.normalized()
                        .filter(name -> same(label.normalized(), name))
                        .isPresent();
    }

    /** Of people with a position, by label or by the engine: a position too many is as wrong as one too few. */
    private void comparePositions(GoldEntity label, Entity entity) {
        if (label.type() != EntityType.PERSON
                || (label.position().isEmpty() && entity.position().isEmpty())) {
            return;
        }
        String expected = label.position().orElse("none");
        String found = entity.position().orElse("none");
        if (same(expected, found)) {
            tally.right(Measure.POSITIONS);
        } else {
            String detail = label.normalized() + ": expected '" + expected + "', found '" + found + "'";
            tally.wrong(Measure.POSITIONS, mistake("positions wrong", detail, entity.spanStart()));
        }
    }

    private static boolean same(String one, String other) {
        return Spelling.phraseKey(one).equals(Spelling.phraseKey(other));
    }

    private Mistake mistake(String kind, String detail, int at) {
        String sentence = sentences.stream()
                .filter(span -> span.covers(at))
                .findFirst()
                .map(span -> span.of(text))
                .orElse("");
        return new Mistake(kind, gold.name(), detail, sentence);
    }
}
