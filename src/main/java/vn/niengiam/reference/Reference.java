package vn.niengiam.reference;

import java.nio.file.Path;
import java.util.List;

/** All that {@code conf/} knows of places, publishers and indicators. */
public record Reference(Provinces provinces, Districts districts, Sources sources, List<Indicator> indicators) {
    public Reference {
        indicators = List.copyOf(indicators);
    }

    /**
     * Reads and checks the tables of a folder.
     *
     * @throws InvalidReference if any line of any table is bad; all bad lines are told together
     */
    public static Reference load(Path confDirectory) {
        return new ReferenceLoader(confDirectory).load();
    }
}
