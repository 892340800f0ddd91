package vn.niengiam.archive;

import java.util.Optional;

/**
 * A file inside a container.
 *
 * @param name clean, and unique in its container
 * @param bytes size when unpacked
 * @param place where the container finds it: an offset or an index
 * @param verdict why it is not to be parsed
 */
record Member(String name, long bytes, long place, Optional<Verdict> verdict, Optional<Capture> capture) {}
