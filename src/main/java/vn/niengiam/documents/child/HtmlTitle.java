package vn.niengiam.documents.child;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * The headline of a page.
 *
 * @param text empty if the page has none
 * @param element where it stands on the page; empty if only the head of the page names it
 */
record HtmlTitle(String text, Optional<Element> element) {
    /** Shorter texts are names of sites and sections. */
    private static final int SHORTEST = 15;

    /** A headline makes up at least this part of a title to which the site adds its name. */
    private static final double LEAST_PART = 0.4;

    static HtmlTitle of(Document page) {
        List<String> names = Stream.of(
                        page.select("meta[property=og:title]").attr("content"),
                        page.select("head title").text())
                .map(Spaces::collapse)
                .filter(name -> !name.isEmpty())
                .toList();
        return heading(page, names)
                .or(() -> onlyHeading(page))
                .or(() -> otherElement(page, names))
                .orElseGet(() -> new HtmlTitle(names.isEmpty() ? "" : names.get(0), Optional.empty()));
    }

    private static Optional<HtmlTitle> heading(Document page, List<String> names) {
        return page.select("h1, h2, h3").stream()
                .map(element -> new HtmlTitle(element.text(), Optional.of(element)))
                .filter(title -> title.isIn(names))
                .findFirst();
    }

    private static Optional<HtmlTitle> onlyHeading(Document page) {
        Elements headings = page.select("h1");
        return headings.size() == 1 && headings.text().length() >= SHORTEST
                ? Optional.of(new HtmlTitle(headings.text(), Optional.of(headings.get(0))))
                : Optional.empty();
    }

    /** Pages of tables have no headings; a cell or a line in bold repeats the title. So does the last step of a path. */
    private static Optional<HtmlTitle> otherElement(Document page, List<String> names) {
        return page.body().getAllElements().stream()
                .map(element -> new HtmlTitle(Spaces.collapse(element.ownText()), Optional.of(element)))
                .filter(title -> title.isIn(names))
                .filter(title ->
                        title.element().filter(HtmlTitle::isOutsideText).isEmpty())
                .findFirst();
    }

    private static boolean isOutsideText(Element element) {
        return element.closest("a") != null || HtmlChrome.isInChrome(element);
    }

    private boolean isIn(List<String> names) {
        return text.length() >= SHORTEST
                && names.stream().anyMatch(name -> text.length() >= LEAST_PART * name.length() && name.contains(text));
    }
}
