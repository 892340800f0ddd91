package vn.niengiam.observations;

import java.util.List;
import vn.niengiam.text.DateMention;
import vn.niengiam.text.Dates;
import vn.niengiam.text.Token;

/** Tells which tokens of a sentence are part of a date; sentences must be asked for in order. */
final class DateMarks {
    private final List<DateMention> dates;
    private int date = 0;

    /** @param tokens of the whole text */
    DateMarks(List<Token> tokens) {
        this.dates = Dates.find(tokens);
    }

    boolean[] in(TokenReader sentence) {
        boolean[] inDate = new boolean[sentence.size()];
        for (int i = 0; i < sentence.size(); i++) {
            int start = sentence.at(i).start();
            while (date < dates.size() && dates.get(date).span().end() <= start) {
                date++;
            }
            inDate[i] = date < dates.size() && dates.get(date).span().covers(start);
        }
        return inDate;
    }
}
