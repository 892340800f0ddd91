/**
 * Runs in a child process, turns one file after another into facts and lines of text, and is the only place that knows
 * Tika. Its class path has what a {@link vn.niengiam.documents.ParserPool} gives it.
 */
package vn.niengiam.documents.child;
