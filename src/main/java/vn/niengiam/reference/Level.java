package vn.niengiam.reference;

/** Whose report it is, from the nation down. A bloc (khối) is a Party committee over agencies or enterprises of a province. */
public enum Level {
    CENTRAL,
    PROVINCE,
    BLOC,
    DISTRICT,
    COMMUNE,
    ORGANIZATION
}
