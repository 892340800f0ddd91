/** Turns a document into observations: each figure with its indicator, period, nature and sentence. */
package vn.niengiam.observations;
