/** Turns observations and entities with hand-made labels into scores. */
package vn.niengiam.evaluation;
