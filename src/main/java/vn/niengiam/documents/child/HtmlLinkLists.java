package vn.niengiam.documents.child;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Menus, related news and the like that no name gives away: blocks whose text is links for the most part. */
final class HtmlLinkLists {
    private static final double MOSTLY = 0.6;
    private static final double NEARLY_ALL = 0.9;

    /** Fewer letters in links are a name in a text or table. */
    private static final int FEWEST_LETTERS = 20;

    private static final int FEWEST_LINKS_IN_CELL = 3;

    private HtmlLinkLists() {}

    /** Takes them out of the page, unless it has nothing else. */
    static void remove(Document page, Optional<Element> title) {
        HtmlWeights weights = HtmlWeights.of(page.body());
        if (weights.linkDensity(page.body()) > NEARLY_ALL) {
            return;
        }
        List<Element> inOrder = page.body().getAllElements();
        // From the inside out: an article inside a page of links is found only when the inner lists are gone.
        for (int i = inOrder.size() - 1; i > 0; i--) {
            Element element = inOrder.get(i);
            if (isListOfLinks(element, weights) && !HtmlChrome.holds(element, title)) {
                weights.forget(element);
                element.remove();
            }
        }
    }

    private static boolean isListOfLinks(Element element, HtmlWeights weights) {
        double density = weights.linkDensity(element);
        if (density <= MOSTLY || weights.links(element) < FEWEST_LETTERS) {
            return false;
        }
        return switch (element.normalName()) {
            case "ul", "ol", "dl", "div", "section" -> true;
            case "table" -> density > NEARLY_ALL || HtmlLines.isLayout(element);
            case "td" -> element.select("a").size() >= FEWEST_LINKS_IN_CELL;
            case "p" -> density > NEARLY_ALL;
            default -> false;
        };
    }
}
