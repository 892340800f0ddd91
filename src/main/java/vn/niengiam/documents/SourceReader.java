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

    /** @param key of the source's name, a space on either side */
    private record Named(String key, Source source) {}

    private static final Set<String> ENDS_OF_DOMAINS = Set.of("vn", "com", "net", "org");
    private static final int LONGEST_BYLINE = 30;
    /** Only the start of a line is looked at for a byline; it may hold more spaces than letters. */
    private static final int LONGEST_START = 200;

    private static final int LONGEST_LAST_LINE = 200;
    private static final int LAST_LINES = 6;
    private static final Set<String> CREDITS = Set.of("nguồn", "theo", "bản quyền", "sao chép");

    private final Sources sources;
    private final List<Named> named;

    /** Made once; it is never changed. */
    SourceReader(Sources sources) {
        this.sources = sources;
        this.named = sources.all().stream()
                .map(source -> new Named(" " + Spelling.phraseKey(source.name()) + " ", source))
                .toList();
    }

    /** All signatures, the surest first: byline, then address, then the credits below the text. */
    List<Signature> read(HeaderText text, DocumentAddress address) {
        Stream<Signature> bylines = text.lines().stream()
                .flatMap(line -> byline(Headline.cleaned(startOf(line, text.text()))).stream())
                .flatMap(byline -> signature(byline, AreaBasis.BYLINE).stream());
        Stream<Signature> hosts = address.hosts().stream()
                .map(host -> new Signature(sources.byHost(host), Optional.of(host), AreaBasis.SOURCE));
        return Stream.of(bylines, hosts, credits(text)).flatMap(part -> part).toList();
    }

    private static String startOf(Span line, String text) {
        return text.substring(line.start(), Math.min(line.end(), line.start() + LONGEST_START));
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
        boolean isDomain = DomainName.is(code.toLowerCase(Locale.ROOT), ENDS_OF_DOMAINS);
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
                .map(text::phraseKey)
                .filter(line -> CREDITS.stream().anyMatch(line::contains))
                .flatMap(line -> named.stream().filter(name -> (" " + line + " ").contains(name.key())))
                .map(name -> new Signature(Optional.of(name.source()), Optional.empty(), AreaBasis.SOURCE));
    }
}
