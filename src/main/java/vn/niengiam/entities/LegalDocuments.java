package vn.niengiam.entities;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.niengiam.entities.Phrases.Match;

/** Finds the documents of the Party and the state that a text refers to, by number and by name. */
final class LegalDocuments {
    /** What follows a number that stands without {@code số}; elsewhere it counts ({@code Kế hoạch 5 năm}). */
    private static final Set<String> AFTER_NUMBERS = Set.of("của", "ngày", ",", "(", "do");

    private final Map<String, String> kindLetters = Lexicon.pairs("legal-kinds.txt");
    private final Phrases<String> kinds = new Phrases<>();
    private final LegalNumbers numbers = new LegalNumbers(kindLetters);
    private final Issuers issuers = new Issuers();
    private final LegalNames names;

    LegalDocuments(LegalNames names) {
        this.names = names;
        kindLetters.forEach(kinds::add);
    }

    /** Each document once; {@code Nghị quyết số 57} is the {@code 57-NQ/TW} that the text names in full elsewhere. */
    List<LegalDocument> find(Words words) {
        Map<String, LegalDocument> found = new LinkedHashMap<>();
        Set<String> numbersInFull = new HashSet<>();
        int at = 0;
        while (at < words.size()) {
            Optional<LegalDocument> document = at(words, at);
            if (document.isEmpty()) {
                at++;
                continue;
            }
            LegalDocument legal = document.get();
            found.putIfAbsent(legal.normalized(), legal);
            numbersInFull.add(beforeIssuer(legal.normalized()));
            at = legal.end();
        }
        found.keySet().removeAll(numbersInFull);
        return List.copyOf(found.values());
    }

    /** {@code 57-NQ} of {@code 57-NQ/TW}; nothing of a number that names no issuer. */
    private static String beforeIssuer(String number) {
        return number.substring(0, Math.max(0, number.lastIndexOf('/')));
    }

    private Optional<LegalDocument> at(Words words, int from) {
        if (words.isNumber(from)) {
            return numbers.at(words, from);
        }
        if (!words.isWord(from)) {
            return Optional.empty();
        }
        Optional<LegalDocument> law = words.isCapital(from) ? names.law(words, from) : Optional.empty();
        if (law.isPresent()) {
            return law;
        }
        Optional<Match<String>> kind = kinds.longestAt(words, from);
        return kind.isPresent()
                ? ofKind(words, from, kind.get().end(), kind.get().value())
                : Optional.empty();
    }

    private Optional<LegalDocument> ofKind(Words words, int from, int kindEnd, String letters) {
        boolean marked = words.is(kindEnd, "số");
        int number = marked ? words.is(kindEnd + 1, ":") ? kindEnd + 2 : kindEnd + 1 : kindEnd;
        if (!words.isNumber(number)) {
            return names.after(words, from, kindEnd, letters);
        }
        Optional<LegalDocument> lettered = numbers.at(words, number);
        if (lettered.isPresent()) {
            return lettered.map(document -> new LegalDocument(from, document.end(), document.normalized()));
        }
        int end = numbers.numberEnd(words, number);
        if (!marked && !(words.isCapital(from) && AFTER_NUMBERS.contains(words.key(end)))) {
            return Optional.empty();
        }
        String figure = words.surface(number, end);
        Optional<String> complete = issuers.complete(words, end, figure, letters);
        return complete.or(() -> marked ? Optional.of(figure + "-" + letters) : Optional.empty())
                .map(normalized -> new LegalDocument(from, end, normalized));
    }
}
