package vn.niengiam.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.niengiam.entities.EntityType;
import vn.niengiam.observations.Nature;
import vn.niengiam.observations.Qualifier;
import vn.niengiam.reference.Level;
import vn.niengiam.text.UnicodeForm;

/** Reads the labels of one report. Fields that it does not know are left aside. */
final class GoldLabels {
    /** A person's position stands in the person's own label already; this repeats it as text. */
    private static final String POSITION = "POSITION_OF_PERSON";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private GoldLabels() {}

    /** @throws IllegalArgumentException if the labels are not of the agreed form */
    static GoldCase read(String name, String text, String json) {
        JsonNode root = parse(json);
        List<GoldObservation> observations = new ArrayList<>();
        for (JsonNode label : root.path("observations")) {
            observations.add(observation(label, text));
        }
        List<GoldEntity> entities = new ArrayList<>();
        for (JsonNode label : root.path("entities")) {
            if (!required(label, "type").equals(POSITION)) {
                entities.add(entity(label));
            }
        }
        return new GoldCase(
                name,
                text,
                string(root, "area_code"),
                string(root, "province_inferred").isPresent(),
                string(root, "level").map(level -> constant(Level.class, level)),
                reportYears(root),
                observations,
                entities);
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static List<Integer> reportYears(JsonNode root) {
        List<Integer> years = new ArrayList<>();
        if (root.path("report_year").isInt()) {
            years.add(root.path("report_year").intValue());
            root.path("report_year_alt").forEach(year -> years.add(year.intValue()));
        }
        return years;
    }

    private static GoldObservation observation(JsonNode label, String text) {
        String surface = UnicodeForm.of(required(label, "surface"));
        if (!text.contains(surface)) {
            throw new IllegalArgumentException("surface '" + surface + "' does not occur in the report");
        }
        return new GoldObservation(
                string(label, "indicator"),
                decimal(label, "value")
                        .orElseThrow(() -> new IllegalArgumentException("the label of '" + surface + "' has no value")),
                decimal(label, "value_max"),
                decimal(label, "target"),
                required(label, "unit"),
                constant(Qualifier.class, required(label, "qualifier")),
                string(label, "period"),
                string(label, "subject"),
                surface,
                constant(Nature.class, required(label, "nature")),
                label.path("optional").asBoolean(),
                label.path("repeat").asBoolean());
    }

    private static GoldEntity entity(JsonNode label) {
        String surface = UnicodeForm.of(required(label, "surface"));
        JsonNode norm = label.path("norm");
        String normalized = norm.isObject()
                ? string(norm, "name").orElse(surface)
                : string(label, "norm").orElse(surface);
        EntityType type = constant(EntityType.class, required(label, "type"));
        return new GoldEntity(type, surface, UnicodeForm.of(normalized), string(norm, "position"));
    }

    private static Optional<String> string(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isTextual() ? Optional.of(value.textValue()) : Optional.empty();
    }

    private static String required(JsonNode node, String field) {
        return string(node, field)
                .orElseThrow(() -> new IllegalArgumentException("a label has no '" + field + "': " + node));
    }

    private static Optional<BigDecimal> decimal(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isNumber() ? Optional.of(value.decimalValue()) : Optional.empty();
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        try {
            return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("'" + word + "' is not one of the words for " + type.getSimpleName(), e);
        }
    }
}
