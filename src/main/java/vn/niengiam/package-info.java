/** The command line: words of the user into jobs. */
package vn.niengiam;
