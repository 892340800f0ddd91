package vn.niengiam.documents.child;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The names that builders of sites give to elements, by their parts: "boxTin_khac2" is box, tin, khac2. */
final class MarkupName {
    /** Of a name that is looked for: "thong-ke-truy-cap". */
    private static final int MOST_PARTS = 4;

    private MarkupName() {}

    /** Whether parts in a row of an element's classes and id make up one of the names, as "tin-khac" does of "boxTinKhac". */
    static boolean isOneOf(Set<String> names, Element element) {
        if (!element.hasAttr("class") && !element.hasAttr("id")) {
            return false;
        }
        List<String> parts = parts(element.className() + " " + element.id());
        for (int from = 0; from < parts.size(); from++) {
            int last = Math.min(parts.size(), from + MOST_PARTS);
            for (int end = from + 1; end <= last; end++) {
                if (names.contains(String.join("-", parts.subList(from, end)))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<String> parts(String names) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i <= names.length(); i++) {
            char c = i < names.length() ? names.charAt(i) : ' ';
            boolean capital = c >= 'A' && c <= 'Z';
            boolean hump = capital && i > 0 && isSmall(names.charAt(i - 1));
            if ((hump || !capital && !isSmall(c)) && !part.isEmpty()) {
                parts.add(part.toString());
                part.setLength(0);
            }
            if (capital || isSmall(c)) {
                part.append(Character.toLowerCase(c));
            }
        }
        return parts;
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }
}
