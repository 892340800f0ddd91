package vn.niengiam.jobs;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.Locale;
import vn.niengiam.documents.OcrSettings;
import vn.niengiam.settings.Settings;

/**
 * How files are parsed, as executors are told.
 *
 * @param home the project's folder, where the parsers lie if they are on this machine
 * @param lake the lake's folder, where what OCR reads is kept
 */
record ParserPlan(Settings.Documents documents, Settings.Ocr ocr, String home, String lake) implements Serializable {
    static ParserPlan of(Settings settings, Path home) {
        return new ParserPlan(
                settings.documents(),
                settings.ocr(),
                home.toString(),
                settings.lake().folder().toString());
    }

    OcrSettings ocrSettings() {
        return new OcrSettings(
                OcrSettings.Use.valueOf(ocr.enabled().toUpperCase(Locale.ROOT)),
                ocr.program(),
                ocr.language(),
                ocr.pages(),
                ocr.timeoutPerPage(),
                ocr.dotsPerInch());
    }

    KeptPages keptPages() {
        return new KeptPages(Path.of(lake).resolve("cache").resolve("ocr"));
    }
}
