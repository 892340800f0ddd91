package vn.niengiam.reference;

import java.util.ArrayList;
import java.util.List;

/** The plain forms of a phrase with choices: {@code (a|b) c [d]} is a c d, a c, b c d, b c. */
public final class WordingForms {
    private static final int MOST = 1000;

    private WordingForms() {}

    /** @throws IllegalArgumentException if brackets do not match, or the choices multiply beyond measure */
    public static List<String> of(String phrase) {
        List<String> open = new ArrayList<>(List.of(phrase));
        List<String> plain = new ArrayList<>();
        while (!open.isEmpty()) {
            String form = open.remove(open.size() - 1);
            int from = Math.max(form.lastIndexOf('('), form.lastIndexOf('['));
            int to = from < 0 ? -1 : form.indexOf(form.charAt(from) == '(' ? ')' : ']', from);
            if (from < 0) {
                refuseClosing(form, phrase);
                plain.add(form);
            } else if (to < 0) {
                throw new IllegalArgumentException("wording '" + phrase + "' has a bracket that is not closed");
            } else if (open.size() + plain.size() > MOST) {
                throw new IllegalArgumentException(
                        "wording '" + phrase + "' has more than " + MOST + " forms; write it as several, parted by ;");
            } else {
                String inner = form.substring(from + 1, to) + (form.charAt(from) == '[' ? "|" : "");
                for (String choice : inner.split("\\|", -1)) {
                    open.add(form.substring(0, from) + " " + choice + " " + form.substring(to + 1));
                }
            }
        }
        return plain;
    }

    private static void refuseClosing(String form, String phrase) {
        if (form.indexOf(')') >= 0 || form.indexOf(']') >= 0) {
            throw new IllegalArgumentException("wording '" + phrase + "' closes a bracket that is not open");
        }
    }
}
