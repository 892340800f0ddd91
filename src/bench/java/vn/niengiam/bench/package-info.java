/** Measures how fast the program is; no part of it. */
package vn.niengiam.bench;
