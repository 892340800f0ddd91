package vn.niengiam.trends;

import java.util.Optional;

/** One row of the table {@code organisations}: an organisation that reports of an area and year name. Columns are described in {@code tables/organisations.csv}. */
public record NamedOrganisation(
        String name, Optional<String> refArea, Optional<Integer> year, int documents, int mentions) {}
