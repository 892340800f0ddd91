/** Turns the tables of {@code conf/} into what is known: provinces and districts through time, sources, indicators. */
package vn.niengiam.reference;
