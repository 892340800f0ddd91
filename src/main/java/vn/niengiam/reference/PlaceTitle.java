package vn.niengiam.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.niengiam.text.Token;

/**
 * The words before a name that say what kind of place it is: {@code tỉnh}, {@code TP.}, {@code Huyện ủy}.
 *
 * @param first index of the first token that belongs to the place's name: {@code huyện} does, {@code Huyện ủy} does not
 */
record PlaceTitle(Kind kind, int first) {
    enum Kind {
        PROVINCE,
        CITY,
        DISTRICT,
        URBAN_DISTRICT,
        TOWN,
        COMMUNE;

        boolean fits(DistrictType type) {
            return switch (this) {
                case PROVINCE, COMMUNE -> false;
                case CITY -> type == DistrictType.CITY;
                case DISTRICT -> type == DistrictType.DISTRICT;
                case URBAN_DISTRICT -> type == DistrictType.URBAN_DISTRICT;
                case TOWN -> type == DistrictType.TOWN;
            };
        }
    }

    private static final Map<String, Kind> SINGLE = Map.ofEntries(
            Map.entry("tỉnh", Kind.PROVINCE),
            Map.entry("tp", Kind.CITY),
            Map.entry("huyện", Kind.DISTRICT),
            Map.entry("quận", Kind.URBAN_DISTRICT),
            Map.entry("tx", Kind.TOWN),
            Map.entry("xã", Kind.COMMUNE),
            Map.entry("phường", Kind.COMMUNE),
            Map.entry("thôn", Kind.COMMUNE),
            Map.entry("bản", Kind.COMMUNE),
            Map.entry("ấp", Kind.COMMUNE));
    private static final Map<String, Kind> DOUBLE = Map.of(
            "thành phố", Kind.CITY,
            "thị xã", Kind.TOWN,
            "thị trấn", Kind.COMMUNE,
            "t p", Kind.CITY);
    private static final Map<String, Kind> COMMITTEES = Map.of(
            "tỉnh", Kind.PROVINCE,
            "thành", Kind.CITY,
            "huyện", Kind.DISTRICT,
            "quận", Kind.URBAN_DISTRICT,
            "thị", Kind.TOWN);
    /** Words of which a title is one syllable: "nông thôn Bình Thuận" is no village. */
    private static final Set<String> WORDS_OF_TWO = Set.of(
            "nông thôn",
            "thị xã",
            "xã hội",
            "tác xã",
            "làng xã",
            "cơ bản",
            "văn bản",
            "căn bản",
            "xuất bản",
            "nhật bản",
            "phiên bản",
            "kịch bản",
            "tư bản",
            "địa bản",
            "bản quyền",
            "bản tin");

    private static final Set<String> COMMUNE_WORDS = Set.of("xã", "phường", "thôn", "bản", "ấp");

    /** Those, and the second syllable of "thị trấn". */
    static final Set<String> COMMUNE_OPENERS = Set.of("xã", "phường", "thôn", "bản", "ấp", "trấn");

    /** The title right before a token. */
    static Optional<PlaceTitle> before(List<Token> tokens, int name) {
        int last = name - 1;
        if (last >= 1 && tokens.get(last).is(".")) {
            last--;
        }
        if (last < 0) {
            return Optional.empty();
        }
        String word = tokens.get(last).key();
        int earlier = last >= 2 && tokens.get(last - 1).is(".") ? last - 2 : last - 1;
        if (earlier >= 0) {
            Kind kind = DOUBLE.get(tokens.get(earlier).key() + " " + word);
            if (kind != null) {
                return Optional.of(new PlaceTitle(kind, earlier));
            }
            Kind committee = COMMITTEES.get(tokens.get(last - 1).key());
            if (word.equals("ủy") && committee != null) {
                return Optional.of(new PlaceTitle(committee, name));
            }
        }
        boolean wordOfTwo =
                last >= 1 && WORDS_OF_TWO.contains(tokens.get(last - 1).key() + " " + word);
        Kind kind = wordOfTwo ? null : SINGLE.get(word);
        return kind == null ? Optional.empty() : Optional.of(new PlaceTitle(kind, last));
    }

    /** Whether a token opens the name of a commune or a place within one. */
    static boolean opensCommune(List<Token> tokens, int at) {
        String word = tokens.get(at).key();
        boolean town = word.equals("trấn");
        boolean commune = !town && COMMUNE_WORDS.contains(word);
        if (!town && !commune) {
            return false;
        }
        String earlier = at > 0 ? tokens.get(at - 1).key() : "";
        boolean wordOfTwo = WORDS_OF_TWO.contains(earlier + " " + word)
                || (at + 1 < tokens.size()
                        && WORDS_OF_TWO.contains(word + " " + tokens.get(at + 1).key()));
        return (commune && !wordOfTwo) || (town && earlier.equals("thị"));
    }
}
