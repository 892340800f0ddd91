/** Turns records into rows and back, and keeps them: schemas, catalog, commits, releases, editions. */
package vn.niengiam.tables;
