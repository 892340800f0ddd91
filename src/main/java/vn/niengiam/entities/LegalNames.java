package vn.niengiam.entities;

import java.util.Optional;
import java.util.Set;
import vn.niengiam.entities.Ordinals.Ordinal;

/**
 * Reads documents that go by a name: resolutions of a plenum ({@code NQ TW4 khóa XII}) or a congress ({@code NQ Đại hội
 * XIII}), laws, the Party's statutes, and a body's programme of a year.
 */
final class LegalNames {
    private static final int LONGEST_CONGRESS = 14;
    private static final Set<String> NUMERAL_LEADS = Set.of("thứ", "khóa", "hội");
    private static final Set<String> CONGRESS_WORDS =
            Set.of("đại", "biểu", "toàn", "quốc", "lần", "thứ", "của", "đảng", "khóa");

    private final Plenums plenums = new Plenums();
    private final Phrases<String> laws = Lexicon.phrases("laws.txt");
    private final BodyParser bodies;
    private final Abbreviations abbreviations;

    LegalNames(BodyParser bodies, Abbreviations abbreviations) {
        this.bodies = bodies;
        this.abbreviations = abbreviations;
    }

    Optional<LegalDocument> law(Words words, int from) {
        return laws.longestAt(words, from).map(law -> new LegalDocument(from, law.end(), law.value()));
    }

    /**
     * The document that a kind begins, by name.
     *
     * @param kindEnd index of the first token after {@code Nghị quyết}, {@code Kết luận}, {@code Chương trình}
     * @param letters of the kind: {@code NQ}
     */
    Optional<LegalDocument> after(Words words, int from, int kindEnd, String letters) {
        Optional<LegalDocument> plenum = plenums.at(words, from, kindEnd);
        if (plenum.isPresent()) {
            return plenum.map(
                    document -> new LegalDocument(from, document.end(), letters + " " + document.normalized()));
        }
        if (words.is(kindEnd, "đại") && words.is(kindEnd + 1, "hội")) {
            return congress(words, from, kindEnd + 2, letters);
        }
        return programme(words, from, kindEnd);
    }

    /** {@code Nghị quyết Đại hội XIII của Đảng}, {@code … Đại hội Đảng bộ quận Tây Hồ lần thứ VI}: with its numeral. */
    private Optional<LegalDocument> congress(Words words, int from, int start, String letters) {
        String numeral = "";
        String body = "";
        int end = start;
        int at = start;
        while (at < start + LONGEST_CONGRESS) {
            Optional<Body> party =
                    bodies.inTitle(words, at, Context.TEXT).filter(found -> found.kind() == BodyKind.PARTY);
            Optional<Ordinal> ordinal = ordinal(words, at);
            if (party.isPresent() && body.isEmpty()) {
                body = " " + abbreviations.unfold(words.surface(at, party.get().end()));
                at = party.get().end();
                end = at;
            } else if (numeral.isEmpty() && ordinal.isPresent()) {
                numeral = ordinal.get().numeral();
                at = ordinal.get().end();
                end = at;
            } else if (CONGRESS_WORDS.contains(words.key(at))) {
                boolean closes = words.is(at, "đảng") && words.is(at - 1, "của");
                at++;
                end = closes ? at : end;
            } else {
                break;
            }
        }
        return numeral.isEmpty()
                ? Optional.empty()
                : Optional.of(new LegalDocument(from, end, letters + " Đại hội " + numeral + body));
    }

    /** Words count only after {@code thứ}: {@code lần thứ nhất}. */
    private static Optional<Ordinal> ordinal(Words words, int at) {
        boolean led = NUMERAL_LEADS.contains(words.key(at - 1));
        boolean written = words.is(at - 1, "thứ") || Plenums.isNumeral(words, at);
        return led && written ? Ordinals.at(words, at) : Optional.empty();
    }

    /** {@code Chương trình làm việc năm 2021 của Thành ủy}: whose it is must be said. */
    private Optional<LegalDocument> programme(Words words, int from, int at) {
        boolean working =
                (words.is(at, "làm") && words.is(at + 1, "việc")) || (words.is(at, "công") && words.is(at + 1, "tác"));
        boolean ofYear = words.is(at + 2, "năm") && words.isNumber(at + 3) && words.is(at + 4, "của");
        if (!working || !ofYear || !words.isCapital(from)) {
            return Optional.empty();
        }
        return bodies.at(words, at + 5).map(body -> new LegalDocument(from, at + 4, words.surface(from, body.end())));
    }
}
