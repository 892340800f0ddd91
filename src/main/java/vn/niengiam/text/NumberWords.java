package vn.niengiam.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads numbers written in words: {@code mười hai}, {@code hai mươi lăm}, {@code ba trăm linh năm}, {@code hai nghìn}. */
public final class NumberWords {
    private static final Map<String, Integer> DIGITS = Map.ofEntries(
            Map.entry("không", 0),
            Map.entry("một", 1),
            Map.entry("mốt", 1),
            Map.entry("hai", 2),
            Map.entry("ba", 3),
            Map.entry("bốn", 4),
            Map.entry("tư", 4),
            Map.entry("năm", 5),
            Map.entry("lăm", 5),
            Map.entry("nhăm", 5),
            Map.entry("sáu", 6),
            Map.entry("bảy", 7),
            Map.entry("bẩy", 7),
            Map.entry("tám", 8),
            Map.entry("chín", 9));

    /** These follow another digit and never open a number: {@code mươi mốt}, {@code mươi tư}, {@code mươi lăm}. */
    private static final Set<String> ONLY_INSIDE = Set.of("mốt", "tư", "lăm", "nhăm");

    private static final Set<String> FIRST = Stream.concat(DIGITS.keySet().stream(), Stream.of("mười"))
            .filter(word -> !ONLY_INSIDE.contains(word))
            .collect(Collectors.toUnmodifiableSet());

    /**
     * A number in words.
     *
     * @param end index of the token behind it
     */
    public record Reading(BigDecimal value, int end) {}

    private NumberWords() {}

    /** Whether a number in words can start with a word: few do, and most words of a text are asked. */
    public static boolean canStartWith(Token word) {
        return FIRST.contains(word.key());
    }

    /** The longest number in words that starts at a token, if one does. */
    public static Optional<Reading> read(List<Token> tokens, int at) {
        long total = 0;
        long group = -1;
        int end = at;
        long lastScale = Long.MAX_VALUE;
        while (end < tokens.size()) {
            Optional<Reading> small = belowThousand(tokens, end);
            if (small.isEmpty()) {
                break;
            }
            group = small.get().value().longValueExact();
            end = small.get().end();
            long scale = end < tokens.size() ? scaleOf(tokens.get(end)) : 1;
            if (scale == 1 || scale >= lastScale) {
                break;
            }
            total += group * scale;
            group = -1;
            lastScale = scale;
            end++;
        }
        if (end == at) {
            return Optional.empty();
        }
        return Optional.of(new Reading(BigDecimal.valueOf(total + Math.max(group, 0)), end));
    }

    private static long scaleOf(Token token) {
        return switch (token.key()) {
            case "nghìn", "ngàn" -> 1_000L;
            case "vạn" -> 10_000L;
            case "triệu" -> 1_000_000L;
            case "tỷ" -> 1_000_000_000L;
            default -> 1L;
        };
    }

    private static Optional<Reading> belowThousand(List<Token> tokens, int at) {
        int end = at;
        int value = 0;
        Integer first = digit(tokens, end, end == at);
        if (first != null && keyAt(tokens, end + 1).equals("trăm")) {
            value = first * 100;
            end += 2;
            if (keyAt(tokens, end).equals("linh") || keyAt(tokens, end).equals("lẻ")) {
                Integer unit = digit(tokens, end + 1, false);
                return Optional.of(unit == null ? reading(value, end) : reading(value + unit, end + 2));
            }
        }
        return tens(tokens, end, value, end > at);
    }

    private static Optional<Reading> tens(List<Token> tokens, int at, int hundreds, boolean afterHundreds) {
        Integer first = digit(tokens, at, !afterHundreds);
        if (keyAt(tokens, at).equals("mười")) {
            Integer unit = digit(tokens, at + 1, false);
            return Optional.of(unit == null ? reading(hundreds + 10, at + 1) : reading(hundreds + 10 + unit, at + 2));
        }
        boolean isTens =
                keyAt(tokens, at + 1).equals("mươi") || keyAt(tokens, at + 1).equals("chục");
        if (first != null && isTens) {
            Integer unit = digit(tokens, at + 2, false);
            int value = hundreds + first * 10;
            return Optional.of(unit == null ? reading(value, at + 2) : reading(value + unit, at + 3));
        }
        if (first != null && !afterHundreds) {
            return Optional.of(reading(first, at + 1));
        }
        return afterHundreds ? Optional.of(reading(hundreds, at)) : Optional.empty();
    }

    private static Reading reading(int value, int end) {
        return new Reading(BigDecimal.valueOf(value), end);
    }

    private static Integer digit(List<Token> tokens, int at, boolean opens) {
        String key = keyAt(tokens, at);
        return opens && ONLY_INSIDE.contains(key) ? null : DIGITS.get(key);
    }

    private static String keyAt(List<Token> tokens, int at) {
        return at < tokens.size() && tokens.get(at).isWord() ? tokens.get(at).key() : "";
    }
}
