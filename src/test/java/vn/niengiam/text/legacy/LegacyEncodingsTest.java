package vn.niengiam.text.legacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegacyEncodingsTest {
    private static final String TCVN3_LINE = "B¸o c¸o t×nh h×nh kÕt n¹p ®¶ng viªn n¨m 2003";
    private static final String VNI_LINE = "Baùo caùo tình hình keát naïp ñaûng vieân naêm 2003";
    private static final String UNICODE_LINE = "Báo cáo tình hình kết nạp đảng viên năm 2003";

    @ParameterizedTest
    @MethodSource("examples")
    void convertsExamplesWrittenByHand(LegacyEncoding encoding, String old, String expected) {
        Converted converted = LegacyEncodings.toUnicode(old);
        assertThat(converted.text()).isEqualTo(expected);
        assertThat(converted.used()).containsExactly(encoding);
    }

    static Stream<Arguments> examples() throws IOException {
        return LegacyFixture.lines("examples.txt")
                .map(line -> line.split(" \\| "))
                .map(cells -> arguments(LegacyEncoding.valueOf(cells[0]), cells[1], cells[2]));
    }

    @ParameterizedTest
    @MethodSource("encodingsAndCases")
    void bringsBackEverySyllable(LegacyEncoding encoding, UnaryOperator<String> inCase) throws IOException {
        List<String> lines = new ArrayList<>();
        List<String> syllables = LegacyFixture.syllables();
        for (int i = 0; i < syllables.size(); i += 12) {
            List<String> line = syllables.subList(i, Math.min(i + 12, syllables.size()));
            lines.add(String.join(" ", line.stream().map(inCase).toList()) + " 2003");
        }
        String text = String.join("\n", lines);
        Converted converted = LegacyEncodings.toUnicode(new LegacyWriter(encoding).write(text));
        assertThat(converted.text()).isEqualTo(text);
        assertThat(converted.name()).hasValue(encoding.name());
    }

    static Stream<Arguments> encodingsAndCases() {
        UnaryOperator<String> small = syllable -> syllable;
        UnaryOperator<String> capital = syllable -> syllable.toUpperCase(Locale.ROOT);
        return Stream.of(LegacyEncoding.values())
                .flatMap(encoding -> Stream.of(arguments(encoding, small), arguments(encoding, capital)));
    }

    @ParameterizedTest
    @MethodSource("unchanged")
    void leavesAlone(String text) {
        Converted converted = LegacyEncodings.toUnicode(text);
        assertThat(converted.text()).isEqualTo(text);
        assertThat(converted.used()).isEmpty();
        assertThat(converted.name()).isEmpty();
    }

    static Stream<String> unchanged() throws IOException {
        return Stream.concat(
                Stream.of("", "\n\n", "\r\n", LegacyFixture.text("syllables.txt")),
                Stream.of(LegacyFixture.text("unchanged.txt").split("\n\n")));
    }

    @Test
    void leavesAloneAllOfThatInOneText() throws IOException {
        String text = LegacyFixture.text("unchanged.txt");
        assertThat(LegacyEncodings.toUnicode(text).text()).isEqualTo(text);
    }

    @Test
    void changesNothingTheSecondTime() throws IOException {
        String old = String.join(
                "\n", examples().map(example -> (String) example.get()[1]).toList());
        String once = LegacyEncodings.toUnicode(old).text();
        assertThat(LegacyEncodings.toUnicode(once).text()).isEqualTo(once);
        assertThat(LegacyEncodings.toUnicode(once).used()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    CéNG HOµ X· HéI CHñ NGHÜA VIÖT NAM       | CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
                    Uû BAN NH¢N D¢N TØNH L¢M §åNG            | UỶ BAN NHÂN DÂN TỈNH LÂM ĐỒNG
                    NHµ ë CHO Hé NGHÌO, HäC SINH             | NHÀ Ở CHO HỘ NGHÈO, HỌC SINH
                    Bé Tµi chÝnh; Së GD§T; H§ND, TC§LCL      | Bộ Tài chính; Sở GDĐT; HĐND, TCĐLCL
                    VIÖT NAM: Tû lÖ hé nghÌo; V× vËy, Hµ Néi | VIỆT NAM: Tỷ lệ hộ nghèo; Vì vậy, Hà Nội
                    céng hoµ x· héi chñ nghÜa viÖt nam       | cộng hoà xã hội chủ nghĩa việt nam
                    """)
    void restoresCapitalsThatTcvn3LeavesToTheFont(String old, String expected) {
        assertThat(LegacyEncodings.toUnicode(old).text()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Th\u00AD ký; \u00ADu tiªn c¬ së ®Ó x©y dùng | Thư ký; ưu tiên cơ sở để xây dựng
                    Thñ t−íng; −u ®·i; l∙nh ®¹o; −íc ®¹t; −Trong ®ã −5 − 3 | Thủ tướng; ưu đãi; lãnh đạo; ước đạt; −Trong đó −5 − 3
                    gi\u0020\u0327trÞ ph¸t triÓn ®Êt n\u00ADíc  | giá trị phát triển đất nước
                    """)
    void readsTheSignsThatProgramsMakeOfLetters(String old, String expected) {
        assertThat(LegacyEncodings.toUnicode(old).text()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    François Godement, Müller (Windows®)     | François Godement, Müller (Windows®)
                    10 × 20 m; 5÷10 kg; 3 µm; 5·10³; a×b     | 10 × 20 m; 5÷10 kg; 3 µm; 5·10³; a×b
                    «Thanh niªn»; · Gµ; ·Gµ; «t« ch©u ¸; ®)  | «Thanh niên»; · Gà; ·Gà; ôtô châu á; đ)
                    truêng häc, th¸ngn¨m, P¸c Bã             | truờng học, thángnăm, Pác Bó
                    m¸y mãc, thiết bị, có bé, phụ tùng       | máy móc, thiết bị, có bé, phụ tùng
                    """)
    void keepsForeignWordsFormulasAndUnicodeAmongOldLines(String old, String expected) {
        Converted converted = LegacyEncodings.toUnicode(TCVN3_LINE + "\n" + old);
        assertThat(converted.blocks().get(1).text()).isEqualTo(expected);
    }

    @Test
    void tellsTheEncodingOfEachLine() {
        Converted converted = LegacyEncodings.toUnicode(
                TCVN3_LINE + "\n" + UNICODE_LINE + "\nÔng Tú có bé\n\n" + VNI_LINE + "\nSoá: 5");
        assertThat(converted.text())
                .isEqualTo(UNICODE_LINE + "\n" + UNICODE_LINE + "\nÔng Tú có bé\n\n" + UNICODE_LINE + "\nSố: 5");
        assertThat(converted.blocks())
                .extracting(Converted.Block::from)
                .containsExactly(
                        Optional.of(LegacyEncoding.TCVN3),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(LegacyEncoding.VNI),
                        Optional.of(LegacyEncoding.VNI));
        assertThat(converted.name()).hasValue("TCVN3+VNI");
    }

    @Test
    void tellsTheEncodingOfWordsInAMixedLine() {
        String old = TCVN3_LINE + "\n" + VNI_LINE + "\nM¹ng côc bé cña c¸c ñôn vò sÏ ph¶i ®­îc nèi";
        assertThat(LegacyEncodings.toUnicode(old).text()).endsWith("\nMạng cục bộ của các đơn vị sẽ phải được nối");
    }

    @Test
    void readsShortCellsAsTheLinesAroundThem() {
        Converted converted = LegacyEncodings.toUnicode(List.of("Bé", TCVN3_LINE, "Sè: 5", "Q§", "Hä tªn"));
        assertThat(converted.blocks())
                .extracting(Converted.Block::text)
                .containsExactly("Bộ", UNICODE_LINE, "Số: 5", "QĐ", "Họ tên");
    }

    @ParameterizedTest
    @EnumSource(names = {"VPS", "VISCII"})
    void readsBytesOfTheControlRangesAsWindows1252ShowsThem(LegacyEncoding encoding) {
        String old = new LegacyWriter(encoding).write(UNICODE_LINE + " quyền lợi, tổ chức, bộ phận");
        byte[] bytes = old.getBytes(StandardCharsets.ISO_8859_1);
        String shown = new String(bytes, Charset.forName("windows-1252"));
        assertThat(LegacyEncodings.toUnicode(shown).text()).isEqualTo(UNICODE_LINE + " quyền lợi, tổ chức, bộ phận");
    }

    @ParameterizedTest
    @ValueSource(strings = {"µ", "a^", "aø", "®a", "Ð", "\u0327 "})
    void readsAVeryLongWordWithoutTrouble(String part) {
        String text = TCVN3_LINE + "\n" + part.repeat(200_000);
        assertThat(LegacyEncodings.toUnicode(text).text()).startsWith(UNICODE_LINE + "\n");
    }
}
