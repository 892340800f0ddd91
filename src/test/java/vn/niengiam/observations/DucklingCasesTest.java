package vn.niengiam.observations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.niengiam.text.DateMention;
import vn.niengiam.text.Dates;
import vn.niengiam.text.Measure;
import vn.niengiam.text.NumberLiteral;
import vn.niengiam.text.NumberWords;
import vn.niengiam.text.Token;
import vn.niengiam.text.Tokens;

/**
 * The public Vietnamese cases of Duckling as an outside check. They are of chats, not of reports: each that does not apply
 * has its reason, and but for two, every one that applies must pass. They are read from beside the project where they are present.
 */
class DucklingCasesTest {
    private static final Path CASES = Path.of("../shared/reference/duckling_vi.jsonl");

    private record Case(String dimension, String text, JsonNode expected) {}

    @Test
    void everyCaseThatReportsCouldHoldShouldPass() throws IOException {
        assumeTrue(Files.isReadable(CASES), "the public cases are not beside the project");
        List<String> failed = new ArrayList<>();
        int applicable = 0;
        int all = 0;
        for (Case example : cases()) {
            all++;
            if (DucklingScope.whyNot(example.dimension(), example.text()).isPresent()) {
                continue;
            }
            applicable++;
            if (!passes(example)) {
                failed.add(example.text());
            }
        }
        System.out.printf(
                Locale.ROOT,
                "Duckling: %d of %d cases apply to reports; %d of these pass.%n",
                applicable,
                all,
                applicable - failed.size());
        assertThat(failed)
                .as("a dash with a space is no minus; months alone are read in figures only")
                .containsExactly("- 1.200.000", "tháng mười năm 2017");
    }

    private static boolean passes(Case example) {
        return switch (example.dimension()) {
            case "numeral" -> numeral(example.text(), example.expected().get("value"));
            case "ordinal" -> quantities(example.text()).isEmpty();
            case "amount-of-money" -> money(example.text(), example.expected());
            default -> date(example.text(), example.expected());
        };
    }

    private static boolean numeral(String text, JsonNode value) {
        List<Token> tokens = Tokens.of(text);
        Optional<BigDecimal> read = tokens.stream().anyMatch(Token::isNumber)
                ? Optional.of(quantities(text + " người").get(0).value())
                : NumberWords.read(tokens, 0)
                        .filter(words -> words.end() == tokens.size())
                        .map(NumberWords.Reading::value);
        return read.filter(found -> found.compareTo(value.decimalValue()) == 0).isPresent();
    }

    private static boolean money(String text, JsonNode expected) {
        List<Quantity> found = quantities(text);
        if (found.size() != 1 || found.get(0).amount().measure() != Measure.MONEY) {
            return false;
        }
        Quantity quantity = found.get(0);
        JsonNode one =
                expected.has("value") ? expected : expected.has("from") ? expected.get("from") : expected.get("to");
        boolean unit = quantity.unit().equals(unit(one.get("unit").asText()));
        boolean value =
                quantity.value().compareTo(NumberLiteral.rate(one.get("value").asText())) == 0;
        boolean range = !expected.has("from")
                || !expected.has("to")
                || quantity.amount()
                        .max()
                        .filter(max ->
                                max.compareTo(expected.get("to").get("value").decimalValue()) == 0)
                        .isPresent();
        boolean open = expected.has("value")
                || (expected.has("from") && expected.has("to"))
                || (quantity.qualifier() != Qualifier.EXACT);
        return unit && value && range && open;
    }

    private static String unit(String duckling) {
        return switch (duckling) {
            case "VND" -> "đồng";
            case "$" -> "USD";
            default -> duckling;
        };
    }

    private static boolean date(String text, JsonNode expected) {
        List<DateMention> found = Dates.find(text);
        if (expected.isNull() || !expected.has("value")) {
            return found.isEmpty();
        }
        String iso = expected.get("value").asText();
        int year = Integer.parseInt(iso.substring(0, 4));
        int month = Integer.parseInt(iso.substring(5, 7));
        boolean sameMonth = found.size() == 1
                && found.get(0).month().orElse(0) == month
                && found.get(0).year().orElse(year) == year;
        boolean ofDay = expected.get("grain").asText().equals("day");
        return sameMonth && (ofDay ? found.get(0).day().orElse(0) == Integer.parseInt(iso.substring(8, 10)) : true);
    }

    private static List<Quantity> quantities(String text) {
        TokenReader tokens = new TokenReader(text, Tokens.of(text));
        return QuantityReader.read(tokens, List.of(), new boolean[tokens.size()]);
    }

    private static List<Case> cases() throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<Case> cases = new ArrayList<>();
        for (String line : Files.readAllLines(CASES)) {
            JsonNode row = json.readTree(line);
            cases.add(new Case(row.get("dimension").asText(), row.get("text").asText(), row.get("expected")));
        }
        return cases;
    }
}
