package vn.niengiam.entities;

import java.util.Optional;

/**
 * One place where a text names a person, as a range of tokens.
 *
 * @param position that stands right beside the name
 */
record Mention(int from, int end, Optional<Position> position) {}
