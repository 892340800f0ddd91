/** Turns Vietnamese text into its parts: Unicode form, tokens, sentences, numbers and dates. */
package vn.niengiam.text;
