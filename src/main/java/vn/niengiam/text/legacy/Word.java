package vn.niengiam.text.legacy;

/** A word of a line, from {@code start} to before {@code end}, as it reads in one encoding. */
record Word(int start, int end, Reading reading) {
    String of(String line) {
        return line.substring(start, end);
    }
}
