/** Turns a document into entities: persons with positions, organisations, places, legal documents, dates. */
package vn.niengiam.entities;
