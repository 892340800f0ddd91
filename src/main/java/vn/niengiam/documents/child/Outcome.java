package vn.niengiam.documents.child;

import vn.niengiam.documents.ParseStatus;

/**
 * How reading a file ended.
 *
 * @param reason empty for {@link ParseStatus#PARSED}
 */
record Outcome(ParseStatus status, String reason) {
    static final Outcome PARSED = new Outcome(ParseStatus.PARSED, "");
}
