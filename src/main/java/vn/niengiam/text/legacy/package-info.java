/** Turns Vietnamese of the encodings before Unicode into Unicode, block by block. */
package vn.niengiam.text.legacy;
