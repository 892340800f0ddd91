package vn.niengiam.entities;

/**
 * A document of the Party or the state that a text refers to, as a range of tokens.
 *
 * @param normalized its number ({@code 15-NQ/TU}), or its name in the short form of {@link LegalNames}
 */
record LegalDocument(int from, int end, String normalized) {}
