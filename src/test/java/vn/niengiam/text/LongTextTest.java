package vn.niengiam.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Limits that no real report reaches, so that no made-up one can hold up the engine. */
class LongTextTest {
    @Test
    void endsAnEndlessSentenceAtASpaceBehindTwoThousandCharacters() {
        String text = "kết nạp 5 đảng viên, ".repeat(300);

        List<Span> sentences = Sentences.split(text);

        // 95 clauses of 21 characters are 1,995: the space behind "kết nạp" is the first past 2,000.
        assertThat(sentences.get(0)).isEqualTo(new Span(0, 2_002));
        assertThat(sentences.get(1).of(text)).startsWith("5 đảng viên, kết nạp");
        assertThat(sentences).allMatch(sentence -> sentence.length() <= 2_021);
    }

    @Test
    void endsASentenceOfTooManyFiguresAtTheNextSpace() {
        // The 201st figure is the last: the space behind it ends the sentence.
        assertThat(Sentences.split("5 xã, ".repeat(300)).get(0)).isEqualTo(new Span(0, 200 * 6 + 1));
    }

    @Test
    void endsASentenceWithoutSpacesAfterFourThousandCharacters() {
        assertThat(Sentences.split("a,".repeat(5_000))).hasSize(3);
        assertThat(Sentences.split("a" + "😀".repeat(5_000)).get(0)).isEqualTo(new Span(0, 4_001));
    }

    @Test
    void keepsTheLongestSentenceOfRealReportsWhole() {
        String sentence = "Kiểm tra 46 tổ chức đảng, " + "giám sát 45 tổ chức đảng, ".repeat(70) + "cuối kỳ.";

        assertThat(Sentences.split(sentence)).containsExactly(new Span(0, sentence.length()));
    }

    @Test
    void endsASentenceBehindTheDotsOfAForm() {
        String text = "Họ và tên: " + ".".repeat(500) + " Ngày sinh: 1970";

        assertThat(Sentences.split(text))
                .extracting(sentence -> sentence.of(text))
                .contains("Ngày sinh: 1970");
    }

    @Test
    void takesNoRunOfFiguresForANumberThatIsLongerThanAny() {
        assertThat(Tokens.of("123.456.789.012.345").get(0).isNumber()).isTrue();
        assertThat(Tokens.of("7".repeat(24)).get(0).isNumber()).isTrue();
        assertThat(Tokens.of("7".repeat(25))).containsExactly(new Token(0, 25, Token.Kind.MARK, "7".repeat(25)));
    }

    @Test
    void dropsMarksBeyondTheThirtiethOnALetter() {
        assertThat(UnicodeForm.of("o\u0323\u0302 ngày")).isEqualTo("ộ ngày");
        assertThat(UnicodeForm.of("o" + "\u0301\u0323".repeat(100_000) + "x")).hasSize(1 + 29 + 1);
    }
}
