package vn.niengiam.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Puts the provinces of every day on the boundaries of one day, or on those of their own time. Land moves between areas
 * by the lines of {@code conf/province_changes.csv}: mergers, splits and renames are followed, because whole provinces
 * become whole provinces. What a transfer moves has no figures of its own, so it only parts the days before from those
 * after.
 */
public final class Boundaries {
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final Provinces provinces;
    private final Lineage lineage;
    private final TreeSet<LocalDate> starts = new TreeSet<>();

    public Boundaries(Provinces provinces) {
        this.provinces = provinces;
        this.lineage = new Lineage(provinces);
        provinces.all().forEach(province -> starts.add(province.validFrom()));
        provinces.changes().forEach(change -> starts.add(change.effective()));
    }

    /**
     * The provinces that a day had, through all days.
     *
     * @param name of the set of boundaries
     */
    public List<BoundaryUnit> vintage(String name, LocalDate day) {
        List<BoundaryUnit> units = new ArrayList<>();
        for (Province province : provinces.valid(day)) {
            units.addAll(joined(starts.stream()
                    .map(start -> vintageUnit(name, province.uid(), day, start))
                    .toList()));
        }
        return units;
    }

    private BoundaryUnit vintageUnit(String name, String unit, LocalDate day, LocalDate start) {
        Lineage.Parts parts = lineage.parts(unit, day, start);
        Optional<LocalDate> changedOn = lastChange(start, change -> crosses(change, unit, day));
        return new BoundaryUnit(
                name,
                unit,
                start,
                start,
                List.copyOf(parts.uids()),
                parts.whole(),
                changedOn.map(on -> unit + " since " + on).orElse(unit),
                changedOn);
    }

    /** Whether a transfer has one of its two sides within the area. */
    private boolean crosses(ProvinceChange change, String unit, LocalDate day) {
        if (change.kind() != ProvinceChange.Kind.TRANSFER) {
            return false;
        }
        TreeSet<String> parts = new TreeSet<>(
                lineage.parts(unit, day, change.effective().minusDays(1)).uids());
        parts.addAll(lineage.parts(unit, day, change.effective()).uids());
        return change.from().stream().anyMatch(parts::contains)
                != change.to().stream().anyMatch(parts::contains);
    }

    /** Every province by itself. Figures of before and after it changed compare only if all that changed is its name. */
    public List<BoundaryUnit> asReported(String name) {
        List<BoundaryUnit> units = new ArrayList<>();
        for (Province province : provinces.all()) {
            units.addAll(joined(starts.stream()
                    .map(start -> reportedUnit(name, province.uid(), start))
                    .toList()));
        }
        return units;
    }

    private BoundaryUnit reportedUnit(String name, String unit, LocalDate start) {
        Optional<LocalDate> changedOn = lastChange(start, change -> lineage.goesOn(change, unit));
        String territory = changedOn
                .map(on -> unit + " since " + on)
                .orElseGet(() -> lineage.formerly(unit)
                        .map(former -> reportedUnit(name, former, LAST).territory())
                        .orElse(unit));
        return new BoundaryUnit(name, unit, start, start, List.of(unit), true, territory, changedOn);
    }

    private Optional<LocalDate> lastChange(LocalDate start, Predicate<ProvinceChange> counts) {
        return provinces.changes().stream()
                .filter(change -> !change.effective().isAfter(start))
                .filter(counts)
                .map(ProvinceChange::effective)
                .max(Comparator.naturalOrder());
    }

    /** Spans of days that say the same become one; each lasts until the next begins. */
    private static List<BoundaryUnit> joined(List<BoundaryUnit> spans) {
        List<BoundaryUnit> joined = new ArrayList<>();
        for (BoundaryUnit span : spans) {
            int last = joined.size() - 1;
            if (joined.isEmpty()) {
                joined.add(span.until(LAST));
            } else if (!span.continues(joined.get(last))) {
                joined.set(last, joined.get(last).until(span.from().minusDays(1)));
                joined.add(span.until(LAST));
            }
        }
        return joined;
    }
}
