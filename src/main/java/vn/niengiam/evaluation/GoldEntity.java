package vn.niengiam.evaluation;

import java.util.Optional;
import vn.niengiam.entities.EntityType;

/**
 * A person, body, place, legal document or date that a person found in a report.
 *
 * @param surface an exact stretch of the report, in {@link vn.niengiam.text.UnicodeForm}
 * @param normalized the name in full, the document's number, or the ISO date
 * @param position of a person
 */
public record GoldEntity(EntityType type, String surface, String normalized, Optional<String> position) {}
