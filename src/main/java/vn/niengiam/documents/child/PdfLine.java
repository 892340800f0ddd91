package vn.niengiam.documents.child;

/**
 * A line of a PDF page as it is set; lengths are in points, the page's left and top edge are 0.
 *
 * @param base the height of its base line below the top edge
 * @param size of its letters
 * @param firstWord the width of its first word
 * @param row whether wide gaps part it into cells
 */
record PdfLine(String text, float left, float right, float base, float size, float firstWord, boolean row) {}
