package vn.niengiam.observations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.niengiam.documents.Document;
import vn.niengiam.reference.Places;
import vn.niengiam.reference.Reference;
import vn.niengiam.text.Sentences;
import vn.niengiam.text.Span;
import vn.niengiam.text.Token;
import vn.niengiam.text.Tokens;

/** Document → observations: sentence → figures → indicator → period → nature → subject. Thread-safe. */
public final class ObservationExtractor {
    /** Changes whenever the same document may give other observations than before. */
    public static final String VERSION = "5";

    private final IndicatorMatcher matcher;
    private final Places places;

    public ObservationExtractor(Reference reference) {
        this.matcher = new IndicatorMatcher(reference.indicators());
        this.places = new Places(reference.provinces(), reference.districts());
    }

    /** The observations in text order; none for a document without an id or text. */
    public List<Observation> extract(Document document) {
        if (document.docId().isEmpty() || document.text().isBlank()) {
            return List.of();
        }
        return written(read(document));
    }

    private static List<Observation> written(Reading reading) {
        return new ObservationWriter(reading.document()).write(reading.findings());
    }

    /** What {@link #extract} sees on its way, step by step; no sentences for a document without an id or text. */
    public Explanation explain(Document document) {
        if (document.docId().isEmpty() || document.text().isBlank()) {
            return new Explanation(Optional.empty(), List.of());
        }
        Reading reading = read(document);
        SentenceTokens sentences = new SentenceTokens(document.text(), Tokens.of(document.text()));
        Explainer explainer = new Explainer(matcher, reading, written(reading));
        List<ExplainedSentence> explained = new ArrayList<>();
        for (int i = 0; i < reading.spans().size(); i++) {
            TokenReader sentence = sentences.next(reading.spans().get(i));
            explained.add(explainer.explain(i, sentences.dates(sentence)));
        }
        return new Explanation(reading.time().period(), explained);
    }

    /**
     * A document taken apart, and its figures with their meaning.
     *
     * @param statements one a span
     */
    record Reading(
            Document document,
            DocumentTime time,
            List<Span> spans,
            List<Statement> statements,
            List<Finding> findings) {}

    private Reading read(Document document) {
        List<Statement> statements = new ArrayList<>();
        List<Span> spans = Sentences.split(document.text());
        Map<Integer, TableRow> rows = new HashMap<>();
        DocumentTime time = readStatements(document, spans, statements, rows);
        PlanSections plans = new PlanSections(time);
        PeriodResolver periods = new PeriodResolver(time, plans);
        StatementReader reader = new StatementReader(
                matcher,
                new StatementParser(matcher, time),
                periods,
                new NatureReader(time),
                new SubjectReader(document, places));
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            if (startsParagraph(document.text(), spans, i)) {
                periods.startParagraph(statements.get(i));
                reader.startParagraph(statements.get(i));
            }
            Statement statement = statements.get(i);
            TableRow row = rows.get(i);
            if (row == null) {
                boolean endsLine = i + 1 == spans.size() || startsParagraph(document.text(), spans, i + 1);
                plans.enter(statement, startsParagraph(document.text(), spans, i), endsLine);
            } else {
                plans.enterRow();
            }
            findings.addAll(row == null ? reader.read(spans.get(i), statement) : reader.readRow(spans.get(i), row));
            periods.endSentence(statement);
        }
        return new Reading(
                document,
                time,
                spans,
                statements,
                LoneCommittees.joined(EarlierYears.quoted(Repeats.dated(findings), time.year())));
    }

    private static boolean startsParagraph(String text, List<Span> spans, int index) {
        int from = index == 0 ? 0 : spans.get(index - 1).end();
        return index == 0 || text.substring(from, spans.get(index).start()).indexOf('\n') >= 0;
    }

    /**
     * Takes every sentence apart, and answers what time the document reports on: its header's, or the span that its first
     * figures state.
     *
     * @param rows by sentence, the rows of tables
     */
    private DocumentTime readStatements(
            Document document, List<Span> spans, List<Statement> statements, Map<Integer, TableRow> rows) {
        List<Token> tokens = Tokens.of(document.text());
        DocumentTime time = DocumentTime.of(document, tokens);
        SentenceTokens sentences = new SentenceTokens(document.text(), tokens);
        StatementParser parser = new StatementParser(matcher, time);
        ParagraphPhrases paragraph = new ParagraphPhrases(matcher);
        TableFinder tables = new TableFinder(document.text().length());
        Optional<TimePeriod> stated = Optional.empty();
        boolean figures = false;
        for (int i = 0; i < spans.size(); i++) {
            boolean opens = startsParagraph(document.text(), spans, i);
            if (opens) {
                paragraph.startParagraph();
            }
            TokenReader sentence = sentences.next(spans.get(i));
            boolean isLine = opens && (i + 1 == spans.size() || startsParagraph(document.text(), spans, i + 1));
            Optional<List<TableCell>> cells = tables.next(sentence, isLine);
            if (cells.isPresent()) {
                rows.put(i, TableRow.of(sentence, cells.get(), parser));
                statements.add(rows.get(i).statement());
                continue;
            }
            Statement statement = parser.parse(sentence, sentences.dates(sentence), paragraph);
            statements.add(statement);
            paragraph.endSentence(statement);
            stated = figures ? stated : stated.or(() -> statement.reportedSpan(time));
            figures |= statement.isWhole() && !statement.quantities().isEmpty();
        }
        return stated.map(time::reporting).orElse(time);
    }

    /** The tokens of a document, handed out sentence by sentence; sentences must be asked for in order. */
    private static final class SentenceTokens {
        private final String text;
        private final List<Token> tokens;
        private final DateMarks dates;
        private int at = 0;

        SentenceTokens(String text, List<Token> tokens) {
            this.text = text;
            this.tokens = tokens;
            this.dates = new DateMarks(tokens);
        }

        TokenReader next(Span span) {
            while (at < tokens.size() && tokens.get(at).start() < span.start()) {
                at++;
            }
            int from = at;
            while (at < tokens.size() && tokens.get(at).end() <= span.end()) {
                at++;
            }
            return new TokenReader(text, new ArrayList<>(tokens.subList(from, at)));
        }

        boolean[] dates(TokenReader sentence) {
            return dates.in(sentence);
        }
    }
}
