package vn.niengiam.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.niengiam.documents.AreaBasis;
import vn.niengiam.documents.Document;
import vn.niengiam.documents.DocumentFixture;
import vn.niengiam.documents.Header;
import vn.niengiam.entities.Entity;
import vn.niengiam.entities.EntityType;
import vn.niengiam.observations.Nature;
import vn.niengiam.observations.Observation;
import vn.niengiam.observations.PeriodBasis;
import vn.niengiam.observations.Qualifier;
import vn.niengiam.reference.Level;

/** Observations, entities and documents as an engine could have found them, in as few words as the tests need. */
final class Found {
    private final String text;

    Found(String text) {
        this.text = text;
    }

    Document document(String path, String area, Level level, int year) {
        return DocumentFixture.document(
                "d",
                path,
                text,
                new Header(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.ofNullable(area),
                        AreaBasis.NONE,
                        Optional.of(level),
                        Optional.empty(),
                        Optional.of(year),
                        Optional.empty()));
    }

    /** @param surface the last place of it in the text is meant */
    Observation observation(String surface, String value, String indicator, String period, Nature nature) {
        int at = text.lastIndexOf(surface);
        return new Observation(
                "o" + at,
                "d",
                surface,
                surface,
                at,
                at + surface.length(),
                Optional.ofNullable(indicator),
                "",
                new BigDecimal(value),
                Optional.empty(),
                Optional.empty(),
                surface.endsWith("%") ? "%" : surface.replaceFirst("^\\d+ ", ""),
                Qualifier.EXACT,
                Optional.ofNullable(period),
                PeriodBasis.STATED,
                nature,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                0.97,
                "test",
                Optional.of(false));
    }

    Entity entity(EntityType type, String surface, String normalized, String position) {
        int at = text.indexOf(surface);
        return new Entity(
                "d",
                type,
                surface,
                at,
                at + surface.length(),
                type == EntityType.PERSON ? Optional.of(normalized) : Optional.empty(),
                Optional.ofNullable(position),
                Optional.empty(),
                Optional.of(normalized),
                Optional.empty());
    }
}
