package vn.niengiam.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Every link of a report's pages, followed. */
public final class ReportLinks {
    private final Map<Path, Document> pages = new TreeMap<>();

    /** @param report the folder with its {@code index.html} */
    public static ReportLinks of(Path report) throws IOException {
        ReportLinks links = new ReportLinks();
        try (Stream<Path> files = Files.walk(report)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".html")).toList()) {
                links.pages.put(file.normalize(), Jsoup.parse(Files.readString(file)));
            }
        }
        return links;
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
        Element statement = page == null || place.length < 2 ? null : page.getElementById(place[1]);
        if (statement == null || statement.select("mark").isEmpty()) {
            return false;
        }
        // What the program reads stands in bold above the words; the words may tell it as "hai" or "1,3 nghìn".
        String read = statement.select("p.who strong").text().replaceAll("[^0-9−]", "");
        String words = statement.select(".sentence mark").text().replaceAll("[^0-9−-]", "");
        String shown = figure.text().replaceAll("[^0-9−]", "");
        return read.contains(shown) || words.contains(shown);
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
