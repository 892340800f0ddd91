package vn.niengiam.report;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names for the sheets of a workbook: short and plain enough for every spreadsheet, and no two alike. */
final class SheetNames {
    /** Excel's own limit. */
    static final int LONGEST = 31;

    private static final String FORBIDDEN = "[\\\\/?*\\[\\]:\\p{Cntrl}]";

    private final Set<String> taken = new HashSet<>();

    /** A name that says as much of the text as a sheet's name can hold. */
    String of(String text) {
        String plain = text.replaceAll(FORBIDDEN, " ").strip();
        String name = fitted(plain, "");
        for (int number = 2; !isFree(name); number++) {
            name = fitted(plain, " (" + number + ")");
        }
        taken.add(name.toLowerCase(Locale.ROOT));
        return name;
    }

    private boolean isFree(String name) {
        // An empty name is none, and History is Excel's own.
        return !name.isEmpty() && !name.equalsIgnoreCase("History") && !taken.contains(name.toLowerCase(Locale.ROOT));
    }

    /** An apostrophe may stand inside a name, not at its ends. */
    private static String fitted(String text, String ending) {
        int room = LONGEST - ending.length();
        String cut = text.length() <= room
                ? text
                : text.substring(0, Character.isHighSurrogate(text.charAt(room - 2)) ? room - 2 : room - 1) + "…";
        return (cut + ending).replaceAll("^['\\s]+|['\\s]+$", "");
    }
}
