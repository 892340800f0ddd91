package vn.niengiam.archive;

import java.time.Instant;

/**
 * How a crawler came by a file.
 *
 * @param url it was fetched from
 * @param at when; it appeared before that
 */
public record Capture(String url, Instant at) {}
