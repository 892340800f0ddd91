package vn.niengiam.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The one style sheet and the one script of the pages, and the content security policy that allows nothing else. */
public record PageLayout(String style, String script) {
    static PageLayout load() {
        return new PageLayout(resource("report.css"), resource("report.js"));
    }

    private static String resource(String name) {
        try (InputStream file = PageLayout.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(
                        "Cannot write the report: " + name + " is not in the program's jar; build it anew");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the report: " + name + " cannot be read", e);
        }
    }

    /** No image, no font, no frame, no form, no network: only this style sheet and this script, by their digests. */
    public String policy() {
        return "default-src 'none'; style-src '" + digest(style) + "'; script-src '" + digest(script)
                + "'; base-uri 'none'; form-action 'none'";
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Cannot write the report: this Java has no SHA-256", e);
        }
    }
}
