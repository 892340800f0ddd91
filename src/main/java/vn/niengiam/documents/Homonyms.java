package vn.niengiam.documents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.niengiam.reference.PlaceKind;
import vn.niengiam.reference.PlaceMention;

/**
 * A text that speaks of huyện Quảng Ninh means the same place by "Quảng Ninh", not the province; one that speaks of phường
 * Phú Lương does not mean huyện Phú Lương by "Phú Lương".
 */
final class Homonyms {
    private Homonyms() {}

    /**
     * Gives each bare name the meaning that the text gives it where a title goes before.
     *
     * @param exists whether a province is one on the day of the document
     */
    static List<PlaceMention> settled(List<PlaceMention> named, String text, Predicate<String> exists) {
        List<PlaceMention> places = placed(named, text, exists);
        Map<String, PlaceMention> districts = titled(places, PlaceKind.DISTRICT);
        Map<String, PlaceMention> communes = titled(places, PlaceKind.COMMUNE);
        titled(places, PlaceKind.PROVINCE).keySet().forEach(districts::remove);
        districts.keySet().forEach(communes::remove);
        return places.stream()
                .map(place -> switch (place.kind()) {
                    case PROVINCE -> meant(place, districts.get(place.name()));
                    case DISTRICT -> place.titled() ? place : meant(place, communes.get(place.name()));
                    case REGION, COMMUNE -> place;
                })
                .toList();
    }

    /** "huyện Thạch Thất (tỉnh Hà Tây)": the province that a district is said to lie in, wherever it lies today. */
    private static List<PlaceMention> placed(List<PlaceMention> places, String text, Predicate<String> exists) {
        Map<String, Optional<String>> provinces = new HashMap<>();
        for (int i = 0; i + 1 < places.size(); i++) {
            PlaceMention district = places.get(i);
            PlaceMention province = places.get(i + 1);
            boolean pair = district.kind() == PlaceKind.DISTRICT
                    && province.kind() == PlaceKind.PROVINCE
                    && district.titled()
                    && province.provinceUid().filter(exists).isPresent();
            if (pair
                    && isBetween(text.substring(
                            district.span().end(), province.span().start()))) {
                provinces.putIfAbsent(district.name(), province.provinceUid());
            }
        }
        return places.stream()
                .map(place -> place.kind() == PlaceKind.DISTRICT && provinces.containsKey(place.name())
                        ? new PlaceMention(
                                place.span(), provinces.get(place.name()), place.name(), place.kind(), place.titled())
                        : place)
                .toList();
    }

    private static boolean isBetween(String gap) {
        String marks = gap.strip();
        return marks.equals("(") || marks.equals(",") || marks.equals("-") || marks.equals("–");
    }

    private static Map<String, PlaceMention> titled(List<PlaceMention> places, PlaceKind kind) {
        Map<String, PlaceMention> titled = new HashMap<>();
        places.stream()
                .filter(place -> place.kind() == kind && place.titled())
                .forEach(place -> titled.putIfAbsent(place.name(), place));
        return titled;
    }

    /** The other place, unless it lies in the province: "Bắc Giang" stays the province beside thành phố Bắc Giang. */
    private static PlaceMention meant(PlaceMention place, PlaceMention other) {
        return other == null || place.provinceUid().equals(other.provinceUid())
                ? place
                : new PlaceMention(place.span(), other.provinceUid(), place.name(), other.kind(), false);
    }
}
