/** Turns {@code conf/niengiam.conf} into checked records. */
package vn.niengiam.settings;
