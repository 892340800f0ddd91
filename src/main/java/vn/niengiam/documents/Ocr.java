package vn.niengiam.documents;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;

/** Reads pictures of pages, by the program tesseract, each but once. Safe to use from many threads. */
public final class Ocr implements AutoCloseable {
    private static final String REMEDY = " (on Debian: apt-get install tesseract-ocr tesseract-ocr-vie) and run again";

    private final OcrSettings settings;
    private final OcrCache cache;
    private final ScheduledExecutorService alarms;
    private final Tesseract tesseract;
    private final String name;
    private final Optional<String> problem;

    private Ocr(OcrSettings settings, OcrCache cache) {
        this.settings = settings;
        this.cache = cache;
        alarms = Alarms.named("ocr-alarms");
        tesseract = new Tesseract(settings.program(), alarms);
        String version = settings.use() == OcrSettings.Use.OFF ? "" : version();
        name = version + " " + settings.language();
        problem = problem(version);
    }

    /**
     * Looks whether the program is there.
     *
     * @throws OcrUnavailable if it is not, and the settings insist on it
     */
    public static Ocr of(OcrSettings settings, OcrCache cache) {
        Ocr ocr = new Ocr(settings, cache);
        if (settings.use() == OcrSettings.Use.ON && ocr.problem().isPresent()) {
            ocr.close();
            throw new OcrUnavailable(ocr.problem().get());
        }
        return ocr;
    }

    /** Reads nothing. */
    public static Ocr off() {
        return new Ocr(
                new OcrSettings(OcrSettings.Use.OFF, "tesseract", "vie", 1, Duration.ofSeconds(1), 300), OcrCache.NONE);
    }

    private String version() {
        try {
            return tesseract.version();
        } catch (IOException e) {
            return "";
        }
    }

    private Optional<String> problem(String version) {
        if (settings.use() == OcrSettings.Use.OFF) {
            return Optional.of("OCR is turned off; set ocr.enabled = auto in the settings and run again");
        }
        if (!version.startsWith("tesseract ")) {
            return Optional.of("the program " + settings.program() + " cannot be run; install tesseract" + REMEDY);
        }
        List<String> missing = missingLanguages();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(version + " lacks the language " + String.join(", ", missing) + "; install it" + REMEDY);
    }

    private List<String> missingLanguages() {
        List<String> asked = Arrays.asList(settings.language().split("\\+"));
        try {
            List<String> known = tesseract.languages();
            return asked.stream().filter(language -> !known.contains(language)).toList();
        } catch (IOException e) {
            return asked;
        }
    }

    /** Why nothing can be read, and what to do about it; empty if all is well. */
    public Optional<String> problem() {
        return problem;
    }

    /** What reads, such as {@code tesseract 5.3.0 vie}. */
    public String name() {
        return name;
    }

    OcrSettings settings() {
        return settings;
    }

    /** @param picture a file that tesseract can read */
    OcrPage read(byte[] picture) {
        if (problem.isPresent()) {
            return new OcrPage.Unread(problem.get());
        }
        String key = name.replace(' ', '-') + "/" + ContentDigest.of(picture);
        Optional<String> known = cache.find(key);
        if (known.isPresent()) {
            return new OcrPage.Read(known.get());
        }
        OcrPage page = readNow(picture);
        if (page instanceof OcrPage.Read read) {
            cache.keep(key, read.words());
        }
        return page;
    }

    private OcrPage readNow(byte[] picture) {
        try {
            Tesseract.Answer answer = tesseract.words(picture, settings.language(), settings.timeout());
            if (answer.late()) {
                return new OcrPage.Unread(
                        "OCR took longer than " + settings.timeout().toMillis() / 1_000.0 + " s");
            }
            return answer.exitCode() == 0
                    ? new OcrPage.Read(answer.text())
                    : new OcrPage.Unread("OCR ended with exit code " + answer.exitCode() + ": " + answer.complaint());
        } catch (IOException e) {
            return new OcrPage.Unread("OCR cannot be started: " + e.getMessage());
        }
    }

    /** Ends what is being read. */
    @Override
    public void close() {
        tesseract.stop();
        alarms.shutdownNow();
    }
}
