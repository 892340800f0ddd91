package vn.niengiam.entities;

/** What kind of thing a document names. */
public enum EntityType {
    PERSON,
    ORG,
    PLACE,
    LEGAL_DOC,
    DATE
}
