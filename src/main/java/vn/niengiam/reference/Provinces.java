package vn.niengiam.reference;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.niengiam.text.Spelling;

/** The provinces of {@code conf/provinces.csv} and how each became another. */
public final class Provinces {
    private final List<Province> all;
    private final List<ProvinceChange> changes;
    private final Map<String, Province> byUid = new HashMap<>();
    private final Map<String, List<Province>> byName = new HashMap<>();

    Provinces(List<Province> all, List<ProvinceChange> changes) {
        this.all = List.copyOf(all);
        this.changes = List.copyOf(changes);
        for (Province province : all) {
            byUid.put(province.uid(), province);
            names(province).forEach(name -> byName.merge(name, List.of(province), Provinces::joined));
        }
    }

    public List<Province> all() {
        return all;
    }

    public List<ProvinceChange> changes() {
        return changes;
    }

    public Optional<Province> byUid(String uid) {
        return Optional.ofNullable(byUid.get(uid));
    }

    public List<Province> valid(LocalDate on) {
        return all.stream().filter(province -> province.isValid(on)).toList();
    }

    /**
     * The province of a name or alias on a day.
     *
     * @param key of {@link Spelling#phraseKey}, without the type: {@code hà nội}
     */
    public Optional<Province> named(String key, LocalDate on) {
        return ever(key).stream().filter(province -> province.isValid(on)).findFirst();
    }

    /** The province of a name or alias whose time is nearest to a day: Hà Tây in 2023 is the one that ended in 2008. */
    public Optional<Province> nearest(String key, LocalDate on) {
        return ever(key).stream().min(Comparator.comparingLong(province -> province.daysFrom(on)));
    }

    /**
     * The one province that a province's people live in on another day: Quảng Nam of 2024 is part of Đà Nẵng in 2026.
     * Empty if the province was split by then.
     */
    public Optional<Province> continued(String uid, LocalDate on) {
        Deque<Province> open = new ArrayDeque<>(byUid(uid).stream().toList());
        Set<String> seen = new HashSet<>(Set.of(uid));
        while (!open.isEmpty()) {
            Province province = open.poll();
            if (province.isValid(on)) {
                return Optional.of(province);
            }
            neighbours(province, on).filter(next -> seen.add(next.uid())).forEach(open::add);
        }
        return Optional.empty();
    }

    /** Units that a province wholly went into, or came wholly out of, on the way to a day. */
    private Stream<Province> neighbours(Province province, LocalDate on) {
        boolean later = province.validFrom().isBefore(on);
        return changes.stream()
                .filter(change -> change.kind() != ProvinceChange.Kind.TRANSFER)
                .filter(change -> (later ? change.from() : change.to()).contains(province.uid()))
                .filter(change -> (later ? change.to() : change.from()).size() == 1)
                .filter(change -> later != change.effective().isAfter(on))
                .flatMap(change -> (later ? change.to() : change.from()).stream())
                .map(byUid::get);
    }

    /** All provinces that a name or alias has ever meant; {@code key} as in {@link #named}. */
    public List<Province> ever(String key) {
        return byName.getOrDefault(key, List.of());
    }

    /** Keys of all writings of a province's name. */
    static List<String> names(Province province) {
        return Stream.concat(Stream.of(province.name(), province.nameEn()), province.aliases().stream())
                .map(Spelling::phraseKey)
                .distinct()
                .toList();
    }

    private static List<Province> joined(List<Province> some, List<Province> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
