package vn.niengiam.documents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.niengiam.reference.PlaceKind;
import vn.niengiam.reference.PlaceMention;

/** A text that speaks of huyện Quảng Ninh means the same place by "Quảng Ninh", not the province. */
final class Homonyms {
    private Homonyms() {}

    /** Turns a bare province's name into the district of that name in another province, if the text has that. */
    static List<PlaceMention> settled(List<PlaceMention> places) {
        Map<String, PlaceMention> districts = new HashMap<>();
        for (PlaceMention place : places) {
            if (place.kind() == PlaceKind.DISTRICT
                    && place.titled()
                    && place.provinceUid().isPresent()) {
                districts.putIfAbsent(place.name(), place);
            }
        }
        places.stream()
                .filter(place -> place.kind() == PlaceKind.PROVINCE && place.titled())
                .forEach(place -> districts.remove(place.name()));
        return places.stream()
                .map(place -> settled(place, districts.get(place.name())))
                .toList();
    }

    private static PlaceMention settled(PlaceMention place, PlaceMention district) {
        boolean another = district != null
                && place.kind() == PlaceKind.PROVINCE
                && !place.provinceUid().equals(district.provinceUid());
        return another
                ? new PlaceMention(place.span(), district.provinceUid(), place.name(), PlaceKind.DISTRICT, false)
                : place;
    }
}
