package vn.niengiam.documents.child;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts right what tesseract's Vietnamese confuses in nearly every report: đảng (a party) and đẳng (a rank). Beside these
 * words only the first can stand.
 */
final class Misreadings {
    private static final Pattern PARTY = Pattern.compile(
            "(?<=\\b(?:tổ chức|cơ sở|công tác|xây dựng|vào|ngoài|khối|kiểm tra) )đẳng\\b"
                    + "|\\bđẳng(?= (?:viên|bộ|ủy|uỷ|đoàn|cộng sản|ta)\\b)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private Misreadings() {}

    static String mended(String line) {
        return PARTY.matcher(line).replaceAll(found -> Matcher.quoteReplacement(party(found.group())));
    }

    private static String party(String word) {
        return word.replace('ẳ', 'ả').replace('Ẳ', 'Ả');
    }
}
