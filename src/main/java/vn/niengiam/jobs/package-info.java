/** Wires the other packages to Spark: one class a step. */
package vn.niengiam.jobs;
