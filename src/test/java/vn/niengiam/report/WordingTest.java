package vn.niengiam.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.niengiam.trends.TrendQuery;

class WordingTest {
    @Test
    void should_translate_every_rule_that_the_queries_can_state() {
        Pattern rule = Pattern.compile("(?:THEN|ELSE) '([a-z ]{6,})'");
        List<String> rules = List.of(TrendQuery.CHOICES, TrendQuery.FIGURES, TrendQuery.HARMONISED).stream()
                .flatMap(query -> rule.matcher(query.sql()).results().map((MatchResult match) -> match.group(1)))
                .distinct()
                .toList();

        assertThat(rules).hasSize(15);
        assertThat(rules).allSatisfy(words -> assertThat(Wording.rule(words)).isNotEqualTo(words));
    }

    @Test
    void should_say_how_many_areas_a_sum_is_of() {
        assertThat(Wording.rule("sum of 3 areas")).isEqualTo("cộng 3 đơn vị");
    }

    @Test
    void should_leave_a_rule_without_translation_as_it_is() {
        assertThat(Wording.rule("summed over predecessors")).isEqualTo("summed over predecessors");
    }

    @Test
    void should_write_periods_for_people() {
        assertThat(Wording.period("2023")).isEqualTo("2023");
        assertThat(Wording.period("2024-01/2024-09")).isEqualTo("tháng 01–09/2024");
        assertThat(Wording.period("2010/2024")).isEqualTo("2010–2024");
        assertThat(Wording.period("2023-11/2024-01")).isEqualTo("2023-11/2024-01");
    }
}
