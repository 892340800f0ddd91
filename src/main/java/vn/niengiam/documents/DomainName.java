package vn.niengiam.documents;

import java.util.Set;

/** Tells the names of hosts: {@code m.baothainguyen.vn}. */
final class DomainName {
    private DomainName() {}

    /**
     * Whether a word is a domain name of two labels or more.
     *
     * @param word in small letters
     * @param ends what its last label may be
     */
    static boolean is(String word, Set<String> ends) {
        int start = 0;
        for (int at = 0; at < word.length(); at++) {
            char c = word.charAt(at);
            if (c == '.' && at > start) {
                start = at + 1;
            } else if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-')) {
                return false;
            }
        }
        return start > 0 && ends.contains(word.substring(start));
    }
}
