package vn.niengiam.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.niengiam.trends.Trend;

/** What the pages say in their own words, in one language: the lines of {@code words.csv}. */
public final class Words {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private static final Pattern SUM = Pattern.compile("sum of (\\d+) areas");

    private final ReportLanguage language;
    private final Numerals numerals;
    private final Map<String, String> sentences;

    private Words(ReportLanguage language, Map<String, String> sentences) {
        this.language = language;
        this.numerals = new Numerals(language);
        this.sentences = Collections.unmodifiableMap(sentences);
    }

    static Words in(ReportLanguage language) {
        Map<String, String> sentences = new TreeMap<>();
        for (CSVRecord line : lines()) {
            sentences.put(line.get("key"), line.get(language.code()));
        }
        return new Words(language, sentences);
    }

    private static Iterable<CSVRecord> lines() {
        try (InputStream file = Words.class.getResourceAsStream("words.csv")) {
            if (file == null) {
                throw new IllegalStateException(
                        "Cannot write the report: words.csv is not in the program's jar; build it anew");
            }
            return CSVParser.parse(new InputStreamReader(file, StandardCharsets.UTF_8), FORMAT)
                    .getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the report: its words cannot be read", e);
        }
    }

    public ReportLanguage language() {
        return language;
    }

    Numerals numerals() {
        return numerals;
    }

    Map<String, String> all() {
        return sentences;
    }

    /**
     * A sentence.
     *
     * @param parts stand where it has {@code {0}}, {@code {1}}, …
     * @throws IllegalStateException if {@code words.csv} has no such key
     */
    public String of(String key, Object... parts) {
        String sentence = sentences.get(key);
        if (sentence == null) {
            throw new IllegalStateException("Cannot write the report: words.csv has no line '" + key + "'; add it");
        }
        for (int i = 0; i < parts.length; i++) {
            sentence = sentence.replace("{" + i + "}", String.valueOf(parts[i]));
        }
        return sentence;
    }

    /** A count, as the language writes it. */
    public String count(long count) {
        return numerals.of(BigDecimal.valueOf(count));
    }

    /** The word for a constant: of the kind {@code level}, {@code PROVINCE} is at {@code level.province}. */
    String of(String kind, Enum<?> constant) {
        return of(kind + "." + constant.name().toLowerCase(Locale.ROOT));
    }

    /** The word for a code of the tables; a code that has none stands as it is. */
    String ofCode(String kind, String code) {
        return sentences.getOrDefault(kind + "." + code, code);
    }

    /** Why a figure was chosen, or how it came about; a rule that has no words yet stands as the table says it. */
    String rule(String rule) {
        Matcher sum = SUM.matcher(rule);
        return sum.matches() ? of("rule.sum", sum.group(1)) : ofCode("rule", rule);
    }

    String months(int months) {
        return months == Trend.WHOLE_YEAR ? of("months.all") : of("months", months);
    }

    /** {@code 2023}, or {@code 01–09/2024} and {@code 2010–2024} for {@code 2024-01/2024-09} and {@code 2010/2024}. */
    String period(String period) {
        String months = "(\\d{4})-(\\d{2})/\\1-(\\d{2})";
        return period.matches(months)
                ? period.replaceFirst(months, of("period.months", "$2–$3/$1"))
                : period.replaceFirst("^(\\d{4})/(\\d{4})$", "$1–$2");
    }
}
