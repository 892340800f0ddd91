package vn.niengiam.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.niengiam.trends.TrendQuery;

class WordsTest {
    private static final Words VIETNAMESE = Words.in(ReportLanguage.VI);
    private static final Words ENGLISH = Words.in(ReportLanguage.EN);

    @Test
    void should_say_everything_in_both_languages() {
        Set<String> wordless = new HashSet<>();
        VIETNAMESE.all().forEach((key, words) -> {
            if (words.isEmpty() || ENGLISH.all().get(key).isEmpty()) {
                wordless.add(key);
            }
        });
        assertThat(wordless).containsExactly("qualifier.exact");
    }

    @Test
    void should_translate_every_rule_that_the_queries_can_state() {
        Pattern rule = Pattern.compile("(?:THEN|ELSE) '([a-z ]{6,})'");
        List<String> rules = List.of(TrendQuery.CHOICES, TrendQuery.FIGURES, TrendQuery.HARMONISED).stream()
                .flatMap(query -> rule.matcher(query.sql()).results().map((MatchResult match) -> match.group(1)))
                .distinct()
                .toList();

        assertThat(rules).hasSize(18);
        assertThat(rules).allSatisfy(words -> {
            assertThat(VIETNAMESE.rule(words)).isNotEqualTo(words);
            assertThat(ENGLISH.all()).containsKey("rule." + words);
        });
        assertThat(VIETNAMESE.rule("sum of 3 areas")).isEqualTo("cộng 3 đơn vị");
    }

    @Test
    void should_tell_a_period_as_readers_do() {
        assertThat(VIETNAMESE.period("2023")).isEqualTo("2023");
        assertThat(VIETNAMESE.period("2024-01/2024-09")).isEqualTo("tháng 01–09/2024");
        assertThat(ENGLISH.period("2024-01/2024-09")).isEqualTo("months 01–09/2024");
        assertThat(ENGLISH.period("2010/2024")).isEqualTo("2010–2024");
    }

    @Test
    void should_let_a_code_without_words_stand_as_it_is() {
        assertThat(VIETNAMESE.ofCode("unit", "đảng viên")).isEqualTo("đảng viên");
        assertThat(ENGLISH.ofCode("unit", "đảng viên")).isEqualTo("members");
        assertThat(ENGLISH.ofCode("unit", "giỏ")).isEqualTo("giỏ");
    }

    @Test
    void should_refuse_a_key_that_nobody_wrote() {
        assertThatThrownBy(() -> ENGLISH.of("no.such"))
                .hasMessage("Cannot write the report: words.csv has no line 'no.such'; add it");
    }
}
