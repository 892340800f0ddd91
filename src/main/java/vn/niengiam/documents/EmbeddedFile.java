package vn.niengiam.documents;

import java.util.Optional;

/**
 * A file inside a document: an attachment of a mail, a table in a report.
 *
 * @param innerPath from the document on, {@code phu-luc.zip!/bieu-1.xlsx}; no two in a document alike
 * @param docId SHA-256 of its bytes, hexadecimal; empty if they could not be read
 * @param bytes its size, as far as known
 */
public record EmbeddedFile(String innerPath, Optional<String> docId, long bytes, ParsedFile file) {}
