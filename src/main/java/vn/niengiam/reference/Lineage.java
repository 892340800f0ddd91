package vn.niengiam.reference;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What provinces were made of before, and went into later. */
final class Lineage {
    private final Provinces provinces;

    Lineage(Provinces provinces) {
        this.provinces = provinces;
    }

    /**
     * The provinces of a day on whose land an area lies.
     *
     * @param whole whether the area is all of their land
     */
    record Parts(TreeSet<String> uids, boolean whole) {}

    /**
     * What a province that is valid on one day is made of on another.
     *
     * @param from the day that the province is valid on
     */
    Parts parts(String uid, LocalDate from, LocalDate on) {
        boolean back = on.isBefore(from);
        TreeSet<String> parts = new TreeSet<>(List.of(uid));
        boolean whole = true;
        for (ProvinceChange change : between(from, on)) {
            List<String> left = back ? after(change) : before(change);
            if (!Collections.disjoint(parts, left)) {
                whole = whole && parts.containsAll(left);
                left.forEach(parts::remove);
                parts.addAll(back ? before(change) : after(change));
            }
        }
        return new Parts(parts, whole);
    }

    /** Changes of whole provinces that are met on the way from one day to another, in the order in which they are met. */
    private List<ProvinceChange> between(LocalDate from, LocalDate on) {
        LocalDate first = from.isBefore(on) ? from : on;
        LocalDate last = from.isBefore(on) ? on : from;
        Comparator<ProvinceChange> order = Comparator.comparing(ProvinceChange::effective);
        return provinces.changes().stream()
                .filter(change -> change.kind() != ProvinceChange.Kind.TRANSFER)
                .filter(change -> change.effective().isAfter(first))
                .filter(change -> !change.effective().isAfter(last))
                .sorted(from.isBefore(on) ? order : order.reversed())
                .toList();
    }

    private List<String> before(ProvinceChange change) {
        LocalDate day = change.effective().minusDays(1);
        return uids(change).filter(uid -> isValid(uid, day)).toList();
    }

    private List<String> after(ProvinceChange change) {
        return uids(change).filter(uid -> isValid(uid, change.effective())).toList();
    }

    /** Whether a change gives land to a province, or takes some from it, that is there before and after. */
    boolean goesOn(ProvinceChange change, String uid) {
        return uids(change).anyMatch(uid::equals)
                && isValid(uid, change.effective().minusDays(1))
                && isValid(uid, change.effective());
    }

    /** The uid that a province had on the same land under its name before. */
    Optional<String> formerly(String uid) {
        return provinces.changes().stream()
                .filter(change -> change.kind() == ProvinceChange.Kind.RENAME)
                .filter(change -> change.to().contains(uid))
                .flatMap(change -> change.from().stream())
                .findFirst();
    }

    private static Stream<String> uids(ProvinceChange change) {
        return Stream.concat(change.from().stream(), change.to().stream()).distinct();
    }

    private boolean isValid(String uid, LocalDate on) {
        return provinces.byUid(uid).filter(province -> province.isValid(on)).isPresent();
    }
}
