package vn.niengiam.entities;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells who issued a document by the words after its number, and how a number ends that this issuer gives. */
final class Issuers {
    private static final Set<String> OF_THE_STATE = Set.of("HĐND", "UBND", "TTg", "CP");
    private static final int LONGEST_DATE = 8;
    private static final int LONGEST_NAME = 12;

    private final Phrases<String> codes = new Phrases<>();

    Issuers() {
        for (Map.Entry<String, String> issuer : Lexicon.pairs("issuers.txt").entrySet()) {
            codes.add(issuer.getKey(), issuer.getValue());
        }
    }

    /**
     * The number in full: {@code 24} of a {@code CT} by Thành ủy is {@code 24-CT/TU}, {@code 1038} of a {@code QĐ} by
     * UBND is {@code 1038/QĐ-UBND}. Empty if no known issuer follows.
     *
     * @param end of the number, as a token
     */
    Optional<String> complete(Words words, int end, String number, String kind) {
        return after(words, end)
                .map(issuer -> OF_THE_STATE.contains(issuer)
                        ? number + "/" + kind + "-" + issuer
                        : number + "-" + kind + "/" + issuer);
    }

    /** "…, ngày 9-12-2022 của Ban Thường vụ Thành ủy": the issuer stands after "của", a date may stand before. */
    private Optional<String> after(Words words, int from) {
        int of = from;
        while (of < from + LONGEST_DATE && isOfDate(words, of)) {
            of++;
        }
        if (!words.is(of, "của") && !words.is(of, "do")) {
            return Optional.empty();
        }
        for (int at = of + 1; at <= of + LONGEST_NAME && words.isWord(at); at++) {
            Optional<Phrases.Match<String>> issuer = codes.longestAt(words, at);
            if (issuer.isPresent()) {
                return Optional.of(issuer.get().value());
            }
        }
        return Optional.empty();
    }

    private static boolean isOfDate(Words words, int at) {
        return words.isNumber(at)
                || Set.of("ngày", "tháng", "năm", "/", "-", ".", ",", "(", ")").contains(words.key(at));
    }
}
