package vn.niengiam.entities;

import java.util.List;
import java.util.Optional;
import vn.niengiam.entities.Position.Title;

/**
 * The position that one mention gives a person.
 *
 * @param text from the first title to the last, as written
 * @param org the body that the last title names
 */
record HeldPosition(Mention mention, List<TitleText> titles, String text, Optional<String> org) {
    HeldPosition(Mention mention, List<TitleText> titles, Words words) {
        this(mention, titles, text(titles, words), org(titles));
    }

    private static String text(List<TitleText> titles, Words words) {
        Title first = titles.get(0).title();
        Title last = titles.get(titles.size() - 1).title();
        return words.surface(first.from(), last.end());
    }

    private static Optional<String> org(List<TitleText> titles) {
        return titles.stream().flatMap(title -> title.org().stream()).reduce((earlier, later) -> later);
    }
}
