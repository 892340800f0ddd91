package vn.niengiam.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.niengiam.text.Spelling;

/** The districts of {@code conf/districts.csv}. */
public final class Districts {
    private final List<District> all;
    private final Map<String, List<District>> byName = new HashMap<>();

    Districts(List<District> all) {
        this.all = List.copyOf(all);
        for (District district : all) {
            byName.merge(Spelling.phraseKey(district.name()), List.of(district), Districts::joined);
            for (String alias : district.aliases()) {
                byName.merge(Spelling.phraseKey(alias), List.of(district), Districts::joined);
            }
        }
    }

    public List<District> all() {
        return all;
    }

    /**
     * Every district of a name or alias; 41 names occur in several provinces.
     *
     * @param key of {@link Spelling#phraseKey}, without the type: {@code tây hồ}
     */
    public List<District> named(String key) {
        return byName.getOrDefault(key, List.of());
    }

    private static List<District> joined(List<District> some, List<District> more) {
        return java.util.stream.Stream.concat(some.stream(), more.stream())
                .distinct()
                .toList();
    }
}
