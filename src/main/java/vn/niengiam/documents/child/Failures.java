package vn.niengiam.documents.child;

import java.util.Locale;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.exception.EncryptedDocumentException;
import vn.niengiam.documents.ParseStatus;

/** Says what a parser's exception means for the file, in one line. */
final class Failures {
    private static final int LONGEST = 200;

    /** What PDFBox says of a PDF file that a company's server of rights keeps locked. */
    private static final String FOREIGN_LOCK = "No security handler for filter";

    private Failures() {}

    static Outcome outcome(Throwable failure) {
        Throwable root = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (isEncrypted(cause)) {
                return new Outcome(ParseStatus.ENCRYPTED, "is protected by a password");
            }
            root = cause;
        }
        if (message(root).toLowerCase(Locale.ROOT).contains("zip bomb")) {
            return new Outcome(
                    ParseStatus.TRUNCATED, "unpacks to far more than its size, as only an archive bomb does");
        }
        if (root instanceof StackOverflowError) {
            return new Outcome(ParseStatus.FAILED, "is nested too deeply");
        }
        return new Outcome(ParseStatus.FAILED, "is damaged, or not what it seems: " + message(root));
    }

    private static boolean isEncrypted(Throwable cause) {
        return cause instanceof EncryptedDocumentException
                || cause instanceof InvalidPasswordException
                || cause instanceof org.apache.poi.EncryptedDocumentException
                || message(cause).startsWith(FOREIGN_LOCK);
    }

    private static String message(Throwable root) {
        String kind = root.getClass().getSimpleName();
        String message =
                root.getMessage() == null || root.getMessage().isBlank() ? kind : Spaces.collapse(root.getMessage());
        return message.substring(0, Math.min(message.length(), LONGEST));
    }
}
