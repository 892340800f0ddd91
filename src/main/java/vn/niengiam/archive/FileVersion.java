package vn.niengiam.archive;

/**
 * By what it shows that a file is no longer the one that was opened.
 *
 * @param bytes size
 * @param mark what its storage gives every other content: the time of the last change, or a tag
 */
public record FileVersion(long bytes, String mark) {}
