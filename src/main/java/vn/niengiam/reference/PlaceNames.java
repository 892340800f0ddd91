package vn.niengiam.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.niengiam.text.Token;
import vn.niengiam.text.Tokens;

/** All names of places, looked up by the tokens of a text; the longest wins, so that Hà Nam is not seen in Hà Nam Ninh. */
final class PlaceNames {
    private static final Set<String> JOINTS = Set.of("-", "–", ".", "'", "’");
    private static final List<String> MORE_REGIONS =
            List.of("Tây Bắc", "Đông Bắc", "Tây Nam Bộ", "Nam Trung Bộ", "Nam Bộ", "Bắc Bộ", "Trung Bộ");

    /**
     * What a name can mean.
     *
     * @param words keys of its words, marks left out; {@code joints} says after which word the name has a mark, which a
     *     text may leave out
     * @param capitals which words have a capital in conf; they need one in a text
     */
    record Name(
            List<String> words,
            List<Boolean> joints,
            List<Boolean> capitals,
            List<Province> provinces,
            List<District> districts,
            Optional<String> region) {
        /** A phrase that only looks like a place: {@code Thái Bình Dương}. */
        boolean isDecoy() {
            return provinces.isEmpty() && districts.isEmpty() && region.isEmpty();
        }

        /** A region's long name is often written without its capitals. */
        boolean needsNoCapitals() {
            return region.isPresent() && capitals.size() > 3;
        }

        boolean mayStartSmall() {
            return !capitals.get(0) || needsNoCapitals();
        }
    }

    /** A name found, up to the token before {@code end}. */
    record Match(Name name, int end) {}

    /**
     * A word that a place can start with.
     *
     * @param names that start with it, the longest first
     * @param small whether one of them may be written with a small letter there
     */
    record Start(List<Name> names, boolean small) {}

    private static final Start OF_COMMUNE = new Start(List.of(), false);

    private final Map<String, Start> byFirstWord = new HashMap<>();

    PlaceNames(Provinces provinces, Districts districts) {
        Map<List<String>, Name> names = new HashMap<>();
        for (Province province : provinces.all()) {
            Stream<String> own = province.standsAlone() ? Stream.of(province.name(), province.nameEn()) : Stream.of();
            Stream.concat(own, province.aliases().stream())
                    .forEach(name -> put(names, name, List.of(province), List.of(), Optional.empty()));
            province.notIn().forEach(phrase -> put(names, phrase, List.of(), List.of(), Optional.empty()));
            Stream.of(province.region().split("\\|"))
                    .forEach(region -> put(names, region, List.of(), List.of(), Optional.of(region)));
            province.region2025().ifPresent(region -> put(names, region, List.of(), List.of(), Optional.of(region)));
        }
        MORE_REGIONS.forEach(region -> put(names, region, List.of(), List.of(), Optional.of(region)));
        for (District district : districts.all()) {
            namesOf(district).forEach(name -> put(names, name, List.of(), List.of(district), Optional.empty()));
        }
        PlaceTitle.COMMUNE_OPENERS.forEach(word -> byFirstWord.put(word, OF_COMMUNE));
        names.values().stream()
                .sorted(Comparator.comparingInt((Name name) -> name.words().size())
                        .reversed())
                .collect(Collectors.groupingBy(name -> name.words().get(0)))
                .forEach((word, starting) -> byFirstWord.put(
                        word, new Start(starting, starting.stream().anyMatch(Name::mayStartSmall))));
    }

    /** What starts with a word; nothing does with most words of a text. */
    Optional<Start> startingWith(Token word) {
        return Optional.ofNullable(byFirstWord.get(word.key()));
    }

    /** The longest of some names that stands at a token. */
    static Optional<Match> longest(List<Name> names, List<Token> tokens, int first) {
        for (Name name : names) {
            int end = endOf(name, tokens, first);
            if (end > 0) {
                return Optional.of(new Match(name, end));
            }
        }
        return Optional.empty();
    }

    private static int endOf(Name name, List<Token> tokens, int first) {
        int at = first;
        for (int i = 0; i < name.words().size(); i++) {
            String word = name.words().get(i);
            boolean mayHaveMark = i > 0 && name.joints().get(i - 1);
            if (mayHaveMark
                    && at < tokens.size()
                    && JOINTS.contains(tokens.get(at).key())) {
                at++;
            }
            if (at >= tokens.size() || !tokens.get(at).is(word)) {
                return -1;
            }
            at++;
        }
        return at;
    }

    /** Of a numbered district the type is part of the name, or every 9 would be one. */
    private static Stream<String> namesOf(District district) {
        if (district.isNumbered()) {
            String figure = district.name();
            String type = district.type().words();
            return Stream.of(type + " " + figure, type + " 0" + figure, "Q." + figure);
        }
        return Stream.concat(Stream.of(district.name()), district.aliases().stream());
    }

    private static void put(
            Map<List<String>, Name> names,
            String writing,
            List<Province> provinces,
            List<District> districts,
            Optional<String> region) {
        List<String> words = new ArrayList<>();
        List<Boolean> joints = new ArrayList<>();
        List<Boolean> capitals = new ArrayList<>();
        for (Token token : Tokens.of(writing)) {
            if (token.isWord() || token.isNumber()) {
                words.add(token.key());
                joints.add(false);
                capitals.add(Character.isUpperCase(writing.charAt(token.start())));
            } else if (!words.isEmpty()) {
                joints.set(joints.size() - 1, true);
            }
        }
        names.merge(words, new Name(words, joints, capitals, provinces, districts, region), PlaceNames::joined);
    }

    private static Name joined(Name one, Name other) {
        List<Boolean> joints = new ArrayList<>();
        for (int i = 0; i < one.joints().size(); i++) {
            joints.add(one.joints().get(i) || other.joints().get(i));
        }
        return new Name(
                one.words(),
                joints,
                one.capitals(),
                distinct(one.provinces(), other.provinces()),
                distinct(one.districts(), other.districts()),
                one.region().or(other::region));
    }

    private static <T> List<T> distinct(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }
}
