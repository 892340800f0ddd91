package vn.niengiam.observations;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.niengiam.documents.Document;
import vn.niengiam.reference.Level;
import vn.niengiam.reference.PlaceKind;
import vn.niengiam.reference.PlaceMention;
import vn.niengiam.reference.Places;
import vn.niengiam.text.Spelling;

/** Tells whose figure it is when it is not the reporting body's own: a district's, another province's, a committee's. */
final class SubjectReader {
    private static final Set<String> INSPECTING = Set.of("party.inspection", "party.supervision", "party.discipline");
    private static final List<String> ORGANS = List.of(
            "ủy ban kiểm tra", "ubkt", "ban thường vụ", "btv", "cấp ủy", "thanh tra", "chi bộ", "đảng ủy cơ sở");

    private static final int LONGEST_ORGAN = 12;
    private static final int CLAUSES_BACK = 12;
    /** What a committee did starts with one of these. */
    private static final String[] WORKS = {"đã", "kiểm", "giám", "thi", "xử", "kỷ", "tiến", "được", "có", "tiếp"};

    private final Document document;
    private final Places places;
    private final LocalDate day;
    private Optional<String> ownDistrict = Optional.empty();

    SubjectReader(Document document, Places places) {
        this.document = document;
        this.places = places;
        this.day = document.publishedOn()
                .or(() -> document.reportYear().map(year -> LocalDate.of(year, 12, 31)))
                .orElse(LocalDate.of(2024, 12, 31));
    }

    /** Looks at a sentence without figures, which may be the first to name the own district. */
    void passBy(TokenReader tokens) {
        if (ownDistrict.isEmpty()
                && document.level().filter(SubjectReader::isBelowProvince).isPresent()) {
            places(tokens);
        }
    }

    private static boolean isBelowProvince(Level level) {
        return switch (level) {
            case CENTRAL, PROVINCE -> false;
            case BLOC, DISTRICT, COMMUNE, ORGANIZATION -> true;
        };
    }

    /** The places of a sentence; sentences come in order, since the first district named is the own. */
    List<PlaceMention> places(TokenReader tokens) {
        List<PlaceMention> mentions = places.find(tokens.text(), tokens.tokens(), day);
        if (ownDistrict.isEmpty()) {
            ownDistrict = mentions.stream()
                    .filter(mention -> mention.kind() == PlaceKind.DISTRICT)
                    .map(PlaceMention::name)
                    .findFirst();
        }
        return mentions;
    }

    Optional<String> read(
            Statement statement, List<PlaceMention> mentions, Quantity quantity, Optional<IndicatorMatch> match) {
        Clause clause = clause(statement, quantity);
        int from = clause.from();
        int to = clause.to();
        if (to == from) {
            return Optional.empty();
        }
        int own = clauseStart(statement, statement.segments().indexOf(quantity.from()));
        Optional<String> place = otherPlace(statement, mentions, own, quantity.leftEdge())
                .or(() -> otherPlace(statement, mentions, from, to));
        int cue = match.map(IndicatorMatch::cueStart).orElse(to);
        int before = Math.max(from, Math.min(cue, to));
        return place.or(() -> nation(statement, quantity, from))
                .or(() -> bloc(statement, from, before))
                .or(() -> organ(statement, from, before, match));
    }

    /** The last place between two tokens that is not the document's own. */
    private Optional<String> otherPlace(Statement statement, List<PlaceMention> mentions, int from, int to) {
        if (to <= from) {
            return Optional.empty();
        }
        int start = statement.tokens().at(from).start();
        int end = statement.tokens().at(to - 1).end();
        return mentions.stream()
                .filter(mention ->
                        mention.span().start() >= start && mention.span().end() <= end)
                .filter(this::isOther)
                .max(Comparator.comparingInt(mention -> mention.span().start()))
                .map(mention -> mention.span().of(statement.tokens().text()));
    }

    /** The words that can name whose the figure is: index of the first and the one behind the last. */
    record Clause(int from, int to) {}

    static Clause clause(Statement statement, Quantity quantity) {
        int root = statement.segments().rootOf(quantity.from());
        int from = clauseStart(statement, root);
        int to = Math.max(
                from, Math.min(quantity.leftEdge(), statement.segments().end(root)));
        return new Clause(from, to);
    }

    /** Where the words before the figure begin that can name whose it is; "tỉnh Hà Tĩnh, nơi …" reaches back. */
    private static int clauseStart(Statement statement, int root) {
        int from = statement.segments().start(root);
        boolean where = statement.tokens().is(from + 1, "nơi") && root > 0;
        int start = where ? statement.segments().start(root - 1) : from;
        while (start < statement.segments().end(root) - 1
                && (!statement.tokens().isWord(start) || statement.tokens().is(start, "riêng"))) {
            start++;
        }
        return start;
    }

    private boolean isOther(PlaceMention mention) {
        Level level = document.level().orElse(Level.PROVINCE);
        return switch (mention.kind()) {
            case REGION -> true;
            case PROVINCE ->
                mention.provinceUid().isPresent()
                        && !mention.provinceUid().equals(document.refArea())
                        && mention.titled();
            case DISTRICT -> mention.titled() && !(isBelowProvince(level) && isOwnDistrict(mention));
            case COMMUNE ->
                switch (level) {
                    case CENTRAL, PROVINCE, BLOC, DISTRICT -> true;
                    case COMMUNE, ORGANIZATION -> false;
                };
        };
    }

    private boolean isOwnDistrict(PlaceMention mention) {
        String name = Spelling.phraseKey(mention.name());
        boolean ofBody = document.body()
                .map(Spelling::phraseKey)
                .filter(body -> body.contains(name))
                .isPresent();
        return ofBody
                || ownDistrict
                        .filter(own -> Spelling.phraseKey(own).equals(name))
                        .isPresent();
    }

    /** "cả nước thu hút 36,6 tỷ USD", "bình quân cả nước 4,03%", "mức 5,05% của cả nước". */
    private Optional<String> nation(Statement statement, Quantity quantity, int from) {
        if (document.level().filter(level -> level == Level.CENTRAL).isPresent()) {
            return Optional.empty();
        }
        TokenReader tokens = statement.tokens();
        for (int at = from; at < quantity.from(); at++) {
            boolean opens = isNation(tokens, at)
                    && (at == from
                            || tokens.isAnyOf(at - 1, "khi", "quân", "chung", ",", "mức")
                            || at + 2 >= quantity.leftEdge());
            if (opens) {
                return Optional.of(tokens.phrase(at, at + 2));
            }
        }
        boolean bracketed = tokens.is(quantity.leftEdge() - 1, "(") && isNation(tokens, quantity.leftEdge() - 3);
        if (bracketed) {
            return Optional.of(tokens.phrase(quantity.leftEdge() - 3, quantity.leftEdge() - 1));
        }
        int behind = quantity.to() + 1;
        boolean of = tokens.is(quantity.to(), "của") && tokens.isAnyOf(quantity.from() - 1, "mức", "chung", "quân");
        return of && isNation(tokens, behind) ? Optional.of(tokens.phrase(behind, behind + 2)) : Optional.empty();
    }

    private static boolean isNation(TokenReader tokens, int at) {
        return tokens.is(at, "cả") && tokens.is(at + 1, "nước") || tokens.is(at, "toàn") && tokens.is(at + 1, "quốc");
    }

    /** "Khối Doanh nghiệp thành phố" in a province's report. */
    private Optional<String> bloc(Statement statement, int from, int to) {
        if (document.level().filter(level -> level == Level.PROVINCE).isEmpty()) {
            return Optional.empty();
        }
        for (int at = from; at < to; at++) {
            if (statement.tokens().is(at, "khối") && statement.tokens().startsWithCapital(at)) {
                return Optional.of(statement.tokens().phrase(at, to));
            }
        }
        return Optional.empty();
    }

    /** The committee whose work is told: named before the figure in its clause, or at the start of an earlier one. */
    private static Optional<String> organ(Statement statement, int from, int to, Optional<IndicatorMatch> match) {
        if (match.filter(found -> INSPECTING.contains(found.indicator().family()))
                .isEmpty()) {
            return Optional.empty();
        }
        Optional<String> own = organAt(statement.tokens(), from, to);
        boolean joint = isJoint(statement.tokens(), from, to);
        if (own.isPresent() || joint || statement.segments().isPart(from)) {
            return joint ? Optional.empty() : own;
        }
        int clause = statement.segments().indexOf(from);
        for (int segment = clause - 1; segment >= Math.max(0, clause - CLAUSES_BACK); segment--) {
            int start = clauseStart(statement, segment);
            Optional<String> earlier = organAt(statement.tokens(), start, from);
            if (earlier.isPresent()) {
                return isJoint(statement.tokens(), start, from) ? Optional.empty() : earlier;
            }
        }
        return Optional.empty();
    }

    /** The committee's name that starts at a token, up to what it did. */
    private static Optional<String> organAt(TokenReader tokens, int at, int to) {
        String key = Spelling.phraseKey(tokens.phrase(at, Math.min(to, at + LONGEST_ORGAN)));
        return ORGANS.stream()
                .filter(key::startsWith)
                .max(Comparator.comparingInt(String::length))
                .map(organ -> {
                    int end = at + organ.split(" ").length;
                    while (end < to && tokens.isWord(end) && !tokens.isAnyOf(end, WORKS)) {
                        end++;
                    }
                    return tokens.phrase(at, end);
                });
    }

    /** "Các cấp ủy và ủy ban kiểm tra đã kiểm tra": all of them together are the reporting body. */
    private static boolean isJoint(TokenReader tokens, int from, int to) {
        String key = Spelling.phraseKey(tokens.phrase(from, Math.min(to, from + LONGEST_ORGAN)));
        return key.startsWith("các cấp ủy") || key.contains("cấp ủy và") || tokens.is(from - 2, "ủy");
    }
}
