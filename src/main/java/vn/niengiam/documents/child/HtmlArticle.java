package vn.niengiam.documents.child;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the article on a page: from the headline to the end of what holds most of its sentences. */
final class HtmlArticle {
    private static final Set<String> PARAGRAPHS = Set.of(
            "p", "li", "ul", "ol", "dl", "dd", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "figcaption");

    /** What stands beside the article may hold this part of the sentences, and what holds more is part of it. */
    private static final double BESIDE = 0.25;

    /** A sidebar of teasers has sentences too, but its headlines are links. */
    private static final double TEASERS = 0.25;

    /** If the labels around the article have so many times its text, the page has none: it is all tables or short lines. */
    private static final double MOST_LABELS = 1.5;

    /** Before it may stand a headline, a day and the name of a place, together as long as this. */
    private static final int LONGEST_OPENING = 300;

    /** Behind the article may stand lines for the author or the source, as long as this. */
    private static final int MOST_CLOSING_LINES = 3;

    private static final int LONGEST_CLOSING_LINE = 150;

    private final Element body;
    private final HtmlWeights weights;

    private HtmlArticle(Document page) {
        body = page.body();
        weights = HtmlWeights.of(page);
    }

    /** The article's lines, or all lines of a page without an article. Takes the page apart. */
    static List<String> lines(Document page, HtmlTitle title) {
        HtmlChrome.remove(page, title.element());
        HtmlLinkLists.remove(page, title.element());
        return new HtmlArticle(page).lines(title);
    }

    private List<String> lines(HtmlTitle title) {
        Element holder = holder();
        if (labels(body) - labels(holder) > MOST_LABELS * weights.text(holder)) {
            return read(body, body);
        }
        Element start = title.element()
                .filter(element -> isBefore(element, holder))
                .map(HtmlArticle::withDate)
                .or(() -> opening(holder))
                .orElse(holder);
        return read(start, end(holder));
    }

    private List<String> read(Element start, Element end) {
        return new HtmlLines(start, end).of(body);
    }

    /** The innermost element that holds nearly all sentences. */
    private Element holder() {
        Element holder = body;
        Optional<Element> inner = inner(holder);
        while (inner.isPresent()) {
            holder = inner.get();
            inner = inner(holder);
        }
        return holder;
    }

    private Optional<Element> inner(Element holder) {
        Element best = null;
        int all = 0;
        for (Element child : holder.children()) {
            if (weights.prose(child) > 0 && PARAGRAPHS.contains(child.normalName())) {
                return Optional.empty();
            }
            all += ownProse(child);
            best = best == null || ownProse(child) > ownProse(best) ? child : best;
        }
        boolean isInner = all > 0
                && all - ownProse(best) <= BESIDE * all
                && !(best.normalName().equals("table") && !HtmlLines.isLayout(best));
        return isInner ? Optional.of(best) : Optional.empty();
    }

    private int labels(Element element) {
        return weights.text(element) - weights.prose(element);
    }

    private int ownProse(Element element) {
        return weights.linkDensity(element) > TEASERS ? 0 : weights.prose(element);
    }

    /** The headline, or a date that stands over it. */
    private static Element withDate(Element title) {
        Element start = title;
        for (Element before = title.previousElementSibling();
                before != null;
                before = before.previousElementSibling()) {
            start = HtmlChrome.isDate(before) ? before : start;
        }
        return start;
    }

    /** What stands next before the sentences, where no headline is known by the title of the page. */
    private Optional<Element> opening(Element holder) {
        for (Element inner = holder; !inner.equals(body); inner = inner.parent()) {
            Element first = inner;
            int length = 0;
            for (Element before = inner.previousElementSibling();
                    before != null;
                    before = before.previousElementSibling()) {
                if (weights.text(before) > 0) {
                    first = before;
                    length += weights.text(before);
                }
            }
            if (length > 0) {
                return length <= LONGEST_OPENING ? Optional.of(first) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Element end(Element holder) {
        Element end = holder;
        Element next = holder.nextElementSibling();
        for (int i = 0; i < MOST_CLOSING_LINES && next != null && isClosingLine(next); i++) {
            end = next;
            next = next.nextElementSibling();
        }
        return end;
    }

    private boolean isClosingLine(Element element) {
        return weights.links(element) == 0
                && weights.text(element) <= LONGEST_CLOSING_LINE
                && !HtmlNoise.isNoise(Spaces.collapse(element.text()));
    }

    private boolean isBefore(Element element, Element other) {
        List<Element> order = body.getAllElements();
        return order.indexOf(element) < order.indexOf(other)
                || element.parents().contains(other);
    }
}
