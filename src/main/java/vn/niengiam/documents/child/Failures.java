package vn.niengiam.documents.child;

import com.github.junrar.exception.UnsupportedRarEncryptedException;
import java.io.EOFException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.exception.EncryptedDocumentException;
import vn.niengiam.documents.ParseStatus;

/**
 * Says what a parser's exception means for the file, in words of ours: what libraries say is for those who wrote them.
 * What none of the words fits is damaged, or not what it seems.
 */
final class Failures {
    private static final Outcome PASSWORD = new Outcome(ParseStatus.ENCRYPTED, "is protected by a password");

    private static final Outcome CUT_OFF = failed("it ends too early, as if it was cut off");

    private static final Outcome ANY = new Outcome(ParseStatus.FAILED, "is damaged, or not what it seems");

    /** The first that is found in the name or message of the innermost cause counts. */
    private static final List<Meaning> MEANINGS = List.of(
            meaning(
                    "zip bomb",
                    new Outcome(
                            ParseStatus.TRUNCATED, "unpacks to far more than its size, as only an archive bomb does")),
            meaning(
                    "StackOverflowError|nested too deep|maximum depth|max nesting",
                    new Outcome(ParseStatus.FAILED, "is nested too deeply")),
            meaning(
                    "Strict OOXML",
                    new Outcome(
                            ParseStatus.UNSUPPORTED,
                            "is saved as Strict Open XML, which is not read; save it as a usual Word, Excel or PowerPoint file")),
            meaning(
                    "OldWordFileFormat|OldExcelFormat|OldFileFormat|BIFF[2-5] |before Word 97",
                    new Outcome(
                            ParseStatus.UNSUPPORTED,
                            "comes from an Office older than 97, which is not read; save it in a newer format")),
            meaning(
                    "allocate an array of length|array is too|RecordInput.*size",
                    failed("a part of it claims to be huge")),
            meaning("Page tree root|Missing root|\\bCatalog\\b|xref|trailer", failed("its list of pages is not there")),
            meaning(
                    "End-of-File|EOFException|Unexpected end|truncated|premature|Unable to read (entire|at least)"
                            + "|ran out of data|Buffer underrun|BufferUnderflow|broken header",
                    CUT_OFF),
            meaning(
                    "SAXParse|in prolog|well-formed|MalformedByteSequence|CharConversion|byte UTF-8 sequence|entity|DOCTYPE"
                            + "|XMLStream|XmlException",
                    failed("it is no well-formed XML")),
            meaning(
                    "header signature|OLE2|zip signature|OOXML|core part|content type|Open XML|OfficeXmlFile|entry was found"
                            + "|not a (ZIP|zip)|ZipException",
                    failed("it is not a whole office file")),
            meaning("IIOException|IHDR|width|height|JPEG|PNG|TIFF|bitmap|image", failed("it is no whole image")));

    private Failures() {}

    private record Meaning(Pattern sign, Outcome outcome) {}

    private static Meaning meaning(String sign, Outcome outcome) {
        return new Meaning(Pattern.compile(sign, Pattern.CASE_INSENSITIVE), outcome);
    }

    private static Outcome failed(String what) {
        return new Outcome(ParseStatus.FAILED, "is damaged, or not what it seems: " + what);
    }

    static Outcome outcome(Throwable failure) {
        Throwable root = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Optional<Outcome> lock = lock(cause);
            if (lock.isPresent()) {
                return lock.get();
            }
            root = cause;
        }
        if (root instanceof EOFException) {
            return CUT_OFF;
        }
        String said = root.getClass().getSimpleName() + " " + root.getMessage();
        return MEANINGS.stream()
                .filter(meaning -> meaning.sign().matcher(said).find())
                .findFirst()
                .map(Meaning::outcome)
                .orElse(ANY);
    }

    /** What keeps a file locked, if that is the trouble. */
    private static Optional<Outcome> lock(Throwable cause) {
        String message = String.valueOf(cause.getMessage());
        if (cause instanceof EncryptedDocumentException
                || cause instanceof InvalidPasswordException
                || cause instanceof UnsupportedRarEncryptedException
                || cause instanceof org.apache.poi.EncryptedDocumentException) {
            return Optional.of(PASSWORD);
        }
        if (message.startsWith("Provided decryption material")) {
            return Optional.of(new Outcome(ParseStatus.ENCRYPTED, "is encrypted to the certificates of its readers"));
        }
        return message.startsWith("No security handler for filter")
                ? Optional.of(new Outcome(ParseStatus.ENCRYPTED, "is locked by a server of rights"))
                : Optional.empty();
    }
}
