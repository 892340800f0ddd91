package vn.niengiam.entities;

import java.util.Map;
import java.util.Optional;
import vn.niengiam.entities.Position.Title;
import vn.niengiam.text.Spelling;

/**
 * A title in words.
 *
 * @param key equal for {@code TUV} and {@code Tỉnh ủy viên}
 * @param org the body that it is a title in, if it says so
 */
record TitleText(Title title, String text, String key, Optional<String> org) {
    /** Bodies whose name begins within the title of their head. */
    private static final Map<String, String> LED =
            Map.of("ban", "Ban", "phòng", "Phòng", "đoàn", "Đoàn", "văn phòng", "Văn phòng", "công an", "Công an");

    static TitleText of(Words words, Title title, Abbreviations abbreviations) {
        String text = words.surface(title.from(), title.end());
        return new TitleText(title, text, Spelling.phraseKey(abbreviations.unfold(text)), org(words, title));
    }

    /** Its own words, unless others say the same at more length. */
    String orLonger(String other) {
        return other.length() > text.length() ? other : text;
    }

    /** Of {@code Trưởng ban Tổ chức Tỉnh ủy} it is {@code Ban Tổ chức Tỉnh ủy}. */
    private static Optional<String> org(Words words, Title title) {
        if (title.end() == title.headEnd() || words.is(title.headEnd(), "khóa")) {
            return Optional.empty();
        }
        String tail = words.surface(title.headEnd(), title.end());
        String lastTwo = words.phraseKey(title.headEnd() - 2, title.headEnd());
        String kind = LED.getOrDefault(lastTwo, LED.getOrDefault(words.key(title.headEnd() - 1), ""));
        return Optional.of(kind.isEmpty() || tail.startsWith(kind) ? tail : kind + " " + tail);
    }
}
