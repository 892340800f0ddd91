package vn.niengiam.entities;

import vn.niengiam.reference.District;
import vn.niengiam.reference.Province;
import vn.niengiam.reference.Reference;

/** The names of provinces and districts, as the names of bodies end in them. */
final class KnownAreas {
    private final Phrases<String> names = new Phrases<>();
    private final Phrases<String> provinces = new Phrases<>();

    KnownAreas(Reference reference) {
        for (Province province : reference.provinces().all()) {
            provinces.add(province.name(), province.name());
            names.add(province.name(), province.name());
            province.aliases().stream().filter(KnownAreas::isName).forEach(alias -> names.add(alias, province.name()));
        }
        for (District district : reference.districts().all()) {
            if (!district.isNumbered()) {
                names.add(district.name(), district.name());
            }
        }
    }

    /** Whether the tokens are the name of a province, which no one is called. */
    boolean isProvince(Words words, int from, int end) {
        return words.isCapital(from) && provinces.endAt(words, from) == end;
    }

    /** The end of the longest known name from a token, or that token itself if none begins there. */
    int endAt(Words words, int from) {
        return words.isCapital(from) ? names.endAt(words, from) : from;
    }

    /** Writings such as {@code tỉnh Hà Giang} repeat what stands before the name anyway. */
    private static boolean isName(String alias) {
        return alias.length() > 2 && Character.isUpperCase(alias.charAt(0));
    }
}
