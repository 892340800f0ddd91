/** Turns an edition into pages, workbooks and CSV. */
package vn.niengiam.report;
