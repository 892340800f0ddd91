package vn.niengiam.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KnownKeysTest {
    @Test
    void givesEqualWordsOneKeyHoweverTheyAreWritten() {
        List<Token> words = Tokens.of("Hoà HÒA hòa");

        assertThat(words).extracting(Token::key).containsOnly("hòa");
        assertThat(words.get(0).key())
                .isSameAs(words.get(1).key())
                .isSameAs(words.get(2).key());
    }

    @Test
    void keepsTheKeyOfAWordApartFromTheSameLettersOfALongerOne() {
        assertThat(Tokens.of("đảng đảngviên đản")).extracting(Token::key).containsExactly("đảng", "đảngviên", "đản");
    }

    /** "Aa" and "BB" have one hash code, and so one place. */
    @Test
    void tellsWordsApartThatWantTheSamePlace() {
        for (int round = 0; round < 3; round++) {
            assertThat(Tokens.of("Aa BB Aa")).extracting(Token::key).containsExactly("aa", "bb", "aa");
        }
    }

    @Test
    void lowersTheLettersOfWordsButLeavesMarksAsTheyAre() {
        assertThat(Tokens.of("ĐẢNG Ⓐ")).extracting(Token::key).containsExactly("đảng", "Ⓐ");
    }

    @Test
    void readsAWordTooLongToBeKept() {
        String word = "Nghiêng".repeat(10);

        assertThat(Tokens.of(word)).extracting(Token::key).containsExactly("nghiêng".repeat(10));
    }

    @Test
    void readsMoreDifferentWordsThanItKeeps() {
        StringBuilder text = new StringBuilder();
        for (char a = 'a'; a <= 'z'; a++) {
            for (char b = 'a'; b <= 'z'; b++) {
                for (char c = 'a'; c <= 'z'; c++) {
                    text.append('x')
                            .append(a)
                            .append(b)
                            .append(c)
                            .append(" y")
                            .append(a)
                            .append(b)
                            .append(c)
                            .append(' ');
                }
            }
        }
        String all = text.toString();

        assertThat(Tokens.of(all))
                .hasSize(2 * 26 * 26 * 26)
                .allMatch(token -> token.key().equals(token.of(all)));
    }
}
