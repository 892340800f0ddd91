package vn.niengiam.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import vn.niengiam.reference.CsvTable.Entry;

/** What lines of {@code conf/} must not say together, though each may say it alone. */
final class ReferenceChecks {
    private ReferenceChecks() {}

    static void refuseUnknown(String place, String uid, Map<String, Province> known, List<String> problems) {
        if (!known.containsKey(uid)) {
            problems.add(place + ": province '" + uid + "' is not a uid of provinces.csv");
        }
    }

    /** The units of a change must be known, and be there: the givers the day before, the takers on the day. */
    static void refuseUnknownParts(Entry<ProvinceChange> entry, Map<String, Province> known, List<String> problems) {
        ProvinceChange change = entry.value();
        Stream.concat(change.from().stream(), change.to().stream())
                .distinct()
                .forEach(uid -> refuseUnknown(entry.place(), uid, known, problems));
        refuseAbsent(entry.place(), change.from(), change.effective().minusDays(1), known, problems);
        refuseAbsent(entry.place(), change.to(), change.effective(), known, problems);
    }

    private static void refuseAbsent(
            String place, List<String> uids, LocalDate on, Map<String, Province> known, List<String> problems) {
        uids.stream()
                .map(known::get)
                .filter(province -> province != null && !province.isValid(on))
                .forEach(province -> problems.add(
                        place + ": " + province.uid() + " (" + province.name() + ") did not exist on " + on));
    }

    /** On one day a name means one province. */
    static void refuseSharedNames(List<Entry<Province>> provinces, List<String> problems) {
        Map<String, List<Entry<Province>>> byName = new HashMap<>();
        for (Entry<Province> entry : provinces) {
            for (String name : Provinces.names(entry.value())) {
                List<Entry<Province>> bearers = byName.computeIfAbsent(name, any -> new ArrayList<>());
                for (Entry<Province> other : bearers) {
                    if (overlap(entry.value(), other.value())) {
                        problems.add(entry.place() + ": '" + name + "' also names "
                                + other.value().uid() + " (" + other.place() + ") on the same days");
                    }
                }
                bearers.add(entry);
            }
        }
    }

    private static boolean overlap(Province one, Province other) {
        return one.isValid(other.validFrom()) || other.isValid(one.validFrom());
    }

    /** A province has one district of a kind and name at a time. */
    static void refuseOverlaps(List<Entry<District>> districts, List<String> problems) {
        Map<String, List<Entry<District>>> byKey = new HashMap<>();
        for (Entry<District> entry : districts) {
            District district = entry.value();
            String key = district.province() + " " + district.type().words() + " " + district.name();
            List<Entry<District>> bearers = byKey.computeIfAbsent(key, any -> new ArrayList<>());
            for (Entry<District> other : bearers) {
                if (district.overlaps(other.value())) {
                    problems.add(entry.place() + ": '" + key + "' stands at " + other.place() + " already");
                }
            }
            bearers.add(entry);
        }
    }

    /** A byline may be signed by several sites of one province, not by two provinces. */
    static void refuseSharedBylines(List<Entry<Source>> sources, List<String> problems) {
        Map<String, Entry<Source>> byCode = new HashMap<>();
        for (Entry<Source> entry : sources) {
            for (String code : entry.value().bylines()) {
                Entry<Source> first = byCode.putIfAbsent(code.toLowerCase(Locale.ROOT), entry);
                if (first != null
                        && !first.value().province().equals(entry.value().province())) {
                    problems.add(entry.place() + ": byline '" + code + "' is that of " + first.place() + " already");
                }
            }
        }
    }
}
