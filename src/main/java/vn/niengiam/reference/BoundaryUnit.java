package vn.niengiam.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An area of a set of boundaries, over a span of days in which the same provinces made it up.
 *
 * @param boundaries the name of the set
 * @param unit its uid, as valid on those boundaries
 * @param to the last day
 * @param members uids, as valid in those days, of the provinces whose land it is on
 * @param whole whether the members together are the area; else it is only a part of them
 * @param territory the same for two days if figures of both days compare: no land came or went between
 * @param changedOn the first day of this territory; empty if it is the first that the area had
 */
public record BoundaryUnit(
        String boundaries,
        String unit,
        LocalDate from,
        LocalDate to,
        List<String> members,
        boolean whole,
        String territory,
        Optional<LocalDate> changedOn) {
    public BoundaryUnit {
        members = List.copyOf(members);
    }

    /** The same until a later day. */
    BoundaryUnit until(LocalDate last) {
        return new BoundaryUnit(boundaries, unit, from, last, members, whole, territory, changedOn);
    }

    /** Whether another span of days says the same of the same area. */
    boolean continues(BoundaryUnit before) {
        return unit.equals(before.unit)
                && members.equals(before.members)
                && whole == before.whole
                && territory.equals(before.territory);
    }
}
