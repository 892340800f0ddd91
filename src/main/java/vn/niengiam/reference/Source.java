package vn.niengiam.reference;

import java.util.List;
import java.util.Optional;

/**
 * A publisher of reports: a line of {@code conf/sources.csv}.
 *
 * @param id the domain
 * @param province uid of the province that it reports on; empty for a national one
 * @param bylines the codes that open or close its articles: {@code HPĐT} in {@code (HPĐT)- Sáng 12-1}
 */
public record Source(String id, String name, Kind kind, Optional<String> province, List<String> bylines, String note) {
    /** Who publishes. A national source says nothing about the place. */
    public enum Kind {
        PARTY_PAPER,
        LOCAL_PAPER,
        BROADCASTER,
        GOVERNMENT_PORTAL,
        PARTY_PORTAL,
        NATIONAL
    }

    public Source {
        if (!id.matches("[a-z0-9-]+(\\.[a-z0-9-]+)+")) {
            throw new IllegalArgumentException(
                    "id '" + id + "' is not a domain; write it in small letters, without http:// and www.");
        }
        if (kind == Kind.NATIONAL && province.isPresent()) {
            throw new IllegalArgumentException("a national source has no province; found " + province.get());
        }
        if (kind != Kind.NATIONAL && province.isEmpty()) {
            throw new IllegalArgumentException("province is empty; only a national source has none");
        }
        bylines = List.copyOf(bylines);
    }

    static Source of(CsvLine line) {
        return new Source(
                line.required("id"),
                line.required("name"),
                line.constant("kind", Kind.class),
                line.optional("province"),
                line.list("bylines"),
                line.text("note"));
    }
}
