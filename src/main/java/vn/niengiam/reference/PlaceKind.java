package vn.niengiam.reference;

/** How large a place is. */
public enum PlaceKind {
    REGION,
    PROVINCE,
    DISTRICT,
    COMMUNE
}
