/** Turns the bytes of a file into a document: its text, read in a child process, and its header facts. */
package vn.niengiam.documents;
