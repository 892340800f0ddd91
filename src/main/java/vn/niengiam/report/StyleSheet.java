package vn.niengiam.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The pages' one style sheet, and the content security policy that allows it and nothing else. */
public record StyleSheet(String css) {
    static StyleSheet load() {
        try (InputStream file = StyleSheet.class.getResourceAsStream("report.css")) {
            if (file == null) {
                throw new IllegalStateException(
                        "Cannot write the report: report.css is not in the program's jar; build it anew");
            }
            return new StyleSheet(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the report: its style sheet cannot be read", e);
        }
    }

    /** No script, no image, no font, no frame, no form, no network: only this style sheet, by its digest. */
    public String policy() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
            return "default-src 'none'; style-src 'sha256-"
                    + Base64.getEncoder().encodeToString(digest) + "'; base-uri 'none'; form-action 'none'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Cannot write the report: this Java has no SHA-256", e);
        }
    }
}
