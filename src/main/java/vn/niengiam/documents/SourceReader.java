package vn.niengiam.documents;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.niengiam.reference.Source;
import vn.niengiam.reference.Sources;
import vn.niengiam.text.Span;
import vn.niengiam.text.Spelling;

/** Reads who published a document. */
final class SourceReader {
    /**
     * What signs a document.
     *
     * @param host of a byline or address that is a domain, whether or not sources.csv has it
     */
    record Signature(Optional<Source> source, Optional<String> host, AreaBasis basis) {}

    private static final int LONGEST_BYLINE = 30;
    private static final int LONGEST_LAST_LINE = 200;
    private static final int LAST_LINES = 6;
    private static final Set<String> CREDITS = Set.of("nguồn", "theo", "bản quyền", "sao chép");

    private final Sources sources;

    SourceReader(Sources sources) {
        this.sources = sources;
    }

    /** All signatures, the surest first: byline, then address, then the credits below the text. */
    List<Signature> read(HeaderText text, DocumentAddress address) {
        Stream<Signature> bylines = text.lines().stream()
                .flatMap(line -> byline(Headline.cleaned(line.of(text.text()))).stream())
                .flatMap(byline -> signature(byline, AreaBasis.BYLINE).stream());
        Stream<Signature> hosts = address.hosts().stream()
                .map(host -> new Signature(sources.byHost(host), Optional.of(host), AreaBasis.SOURCE));
        return Stream.of(bylines, hosts, credits(text)).flatMap(part -> part).toList();
    }

    /** The code that opens a line: "(HPĐT)- Sáng 12-1", "QTO - Ngày 3-2", or closes it: "(Theo GLO)". */
    private static Optional<String> byline(String line) {
        if (line.startsWith("(")) {
            int close = line.indexOf(')');
            return close > 1 && close <= LONGEST_BYLINE ? Optional.of(line.substring(1, close)) : Optional.empty();
        }
        int dash = firstDash(line);
        boolean opens = dash > 1 && dash <= LONGEST_BYLINE && isCode(line.substring(0, dash));
        if (opens) {
            return Optional.of(line.substring(0, dash).strip());
        }
        return line.length() <= LONGEST_BYLINE
                ? Optional.of(line.replaceFirst("^\\(?(Theo|Nguồn:?) ", ""))
                : Optional.empty();
    }

    private static int firstDash(String line) {
        int hyphen = line.indexOf(" - ");
        int dash = line.indexOf(" – ");
        return hyphen < 0 || (dash >= 0 && dash < hyphen) ? dash : hyphen;
    }

    /** A code is one word, most of it in capitals, or a domain. */
    private static boolean isCode(String word) {
        return word.indexOf(' ') < 0 && (word.equals(word.toUpperCase(Locale.ROOT)) || word.indexOf('.') > 0);
    }

    private Optional<Signature> signature(String byline, AreaBasis basis) {
        String code = byline.strip().replaceAll("[)./]+$", "");
        Optional<Source> source = sources.byByline(code);
        boolean isDomain = code.matches("(?i)[a-z0-9-]+(\\.[a-z0-9-]+)*\\.(vn|com|net|org)");
        if (source.isEmpty() && isDomain) {
            source = sources.byHost(code);
        }
        Optional<String> host = isDomain ? Optional.of(code.toLowerCase(Locale.ROOT)) : Optional.empty();
        return source.isPresent() || isDomain ? Optional.of(new Signature(source, host, basis)) : Optional.empty();
    }

    /** A publisher named below the text: "Không sao chép khi chưa có sự đồng ý của Báo Hànộimới". */
    private Stream<Signature> credits(HeaderText text) {
        List<Span> lines = text.lines();
        return lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()).stream()
                .filter(line -> line.length() <= LONGEST_LAST_LINE)
                .map(line -> Spelling.phraseKey(line.of(text.text())))
                .filter(line -> CREDITS.stream().anyMatch(line::contains))
                .flatMap(line -> sources.all().stream()
                        .filter(source -> (" " + line + " ").contains(" " + Spelling.phraseKey(source.name()) + " ")))
                .map(source -> new Signature(Optional.of(source), Optional.empty(), AreaBasis.SOURCE));
    }
}
