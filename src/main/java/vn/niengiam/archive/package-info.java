/** Turns an input folder into a list of files, those inside containers too, and opens each. */
package vn.niengiam.archive;
