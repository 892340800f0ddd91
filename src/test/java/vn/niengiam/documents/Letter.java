package vn.niengiam.documents;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** Letters as mail programs write them. */
public final class Letter {
    private Letter() {}

    /** A letter on a report, with attachments by name; text and names are encoded. */
    public static byte[] of(String body, Map<String, byte[]> attachments) {
        StringBuilder letter = new StringBuilder("From: van-phong@tinh-uy.example\r\nSubject: "
                + word("Báo cáo tháng 5")
                + "\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"ranh\"\r\n\r\n--ranh\r\n"
                + "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + base64(bytes(body)) + "\r\n");
        attachments.forEach(
                (name, content) -> letter.append("--ranh\r\nContent-Type: application/octet-stream; name=\"")
                        .append(word(name))
                        .append("\"\r\nContent-Disposition: attachment; filename=\"")
                        .append(word(name))
                        .append("\"\r\nContent-Transfer-Encoding: base64\r\n\r\n")
                        .append(base64(content))
                        .append("\r\n"));
        return bytes(letter + "--ranh--\r\n");
    }

    private static String word(String text) {
        return "=?utf-8?B?" + Base64.getEncoder().encodeToString(bytes(text)) + "?=";
    }

    private static String base64(byte[] content) {
        return Base64.getMimeEncoder().encodeToString(content);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
