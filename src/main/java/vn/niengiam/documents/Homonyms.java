package vn.niengiam.documents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.niengiam.reference.PlaceKind;
import vn.niengiam.reference.PlaceMention;

/**
 * A text that speaks of huyện Quảng Ninh means the same place by "Quảng Ninh", not the province; one that speaks of phường
 * Phú Lương does not mean huyện Phú Lương by "Phú Lương".
 */
final class Homonyms {
    private Homonyms() {}

    /** Gives each bare name the meaning that the text gives it where a title goes before. */
    static List<PlaceMention> settled(List<PlaceMention> places) {
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
