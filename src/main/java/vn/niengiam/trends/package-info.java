/** Turns observations into trend tables. One SELECT a file; each opens with the question it answers. */
package vn.niengiam.trends;
