package vn.niengiam.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;

/** Every link of a report's pages, followed. */
public final class ReportLinks {
    private static final int FAULTS_KEPT = 10;

    private final Map<Path, Document> pages = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();

    /** @param report the folder with its {@code index.html} */
    public static ReportLinks of(Path report) throws IOException {
        ReportLinks links = new ReportLinks();
        try (Stream<Path> files = Files.walk(report)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".html")).toList()) {
                links.read(file.normalize());
            }
        }
        return links;
    }

    private void read(Path file) throws IOException {
        Parser parser = Parser.htmlParser().setTrackErrors(FAULTS_KEPT);
        Document page = Jsoup.parse(Files.readString(file), "", parser);
        parser.getErrors().forEach(error -> faults.add(file + ": " + error));
        pages.put(file, page);
    }

    /** What a parser of HTML stumbles over. */
    public List<String> faults() {
        return faults;
    }

    /** Pages that could run or load something that their policy does not name by its hash. */
    public List<String> unguarded() {
        List<String> unguarded = new ArrayList<>();
        pages.forEach((file, page) -> {
            Elements policy = page.select("head > meta[http-equiv=Content-Security-Policy]");
            PageLayout layout = new PageLayout(
                    page.select("style").first().data(),
                    page.select("script").first().data());
            boolean alone = page.select("script").size() == 1
                    && page.select("style").size() == 1
                    && page.select("link, img, iframe, object, embed, form, base, [style], [src]")
                            .isEmpty();
            if (!alone || !policy.attr("content").equals(layout.policy())) {
                unguarded.add(file.toString());
            }
        });
        return unguarded;
    }

    /** All figures as pages show them, each once for every place. */
    public List<String> figures() {
        return pages.values().stream()
                .flatMap(page -> page.select("a.figure").eachText().stream())
                .toList();
    }

    /** Figures whose link does not lead to a statement that holds them. */
    public List<String> untraced() {
        List<String> untraced = new ArrayList<>();
        pages.forEach((file, page) -> page.select("a.figure").stream()
                .filter(figure -> !leadsToItsSentence(file, figure))
                .forEach(figure -> untraced.add(file + ": " + figure)));
        return untraced;
    }

    private boolean leadsToItsSentence(Path file, Element figure) {
        String[] place = figure.attr("href").split("#", 2);
        Document page = pages.get(file.resolveSibling(place[0]).normalize());
        Element target = page == null || place.length < 2 ? null : page.getElementById(place[1]);
        if (target == null) {
            return false;
        }
        return target.hasClass("sum") ? addsUp(target, figure.text()) : states(target, figure.text());
    }

    /** The sentence has the figure's digits, or tells it in words alone; and the figure stands there as it is shown. */
    private static boolean states(Element statement, String shown) {
        Elements marked = statement.select(".sentence mark");
        List<String> written = numbers(marked.text());
        boolean inSentence = written.isEmpty() || written.contains(significant(shown));
        boolean asShown = (statement.select("p.who").text() + " " + marked.text()).contains(shown);
        return marked.size() == 1 && inSentence && asShown;
    }

    /** A sum names itself above the sentences of its parts, one province or more each, and each states its own. */
    private static boolean addsUp(Element sum, String shown) {
        Elements parts = sum.select(".statement");
        boolean stated = parts.stream()
                .allMatch(
                        part -> states(part, part.select("p.who strong").text().replaceAll("[^0-9.,−]", "")));
        boolean ofMany = parts.select(".part").eachText().stream().distinct().count() > 1;
        return stated && ofMany && sum.select("> p.who").text().startsWith(shown);
    }

    private static List<String> numbers(String text) {
        return Pattern.compile("\\d(?:[\\d.,]*\\d)?")
                .matcher(text)
                .results()
                .map(number -> significant(number.group()))
                .toList();
    }

    /** Its digits but for zeros at both ends: "1,3 nghìn" is 1.300, and "4,2 tỷ" is 4.200 triệu. */
    private static String significant(String number) {
        return number.replaceAll("\\D", "").replaceAll("^0+|0+$", "");
    }

    /** Links that lead nowhere. */
    public List<String> dead() {
        List<String> dead = new ArrayList<>();
        pages.forEach((file, page) -> page.select("a[href]").stream()
                .map(link -> link.attr("href"))
                .filter(href -> isDead(file, href))
                .forEach(href -> dead.add(file + ": " + href)));
        return dead;
    }

    private boolean isDead(Path file, String href) {
        String[] place = href.split("#", 2);
        Path target = place[0].isEmpty() ? file : file.resolveSibling(place[0]).normalize();
        boolean known = place.length < 2 || pages.get(target).getElementById(place[1]) != null;
        return !Files.exists(target) || !known;
    }
}
