package vn.niengiam.documents;

/** Where the document's area was read. */
public enum AreaBasis {
    TEXT,
    BYLINE,
    SOURCE,
    PATH,
    NONE
}
