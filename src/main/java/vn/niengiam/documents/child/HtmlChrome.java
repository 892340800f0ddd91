package vn.niengiam.documents.child;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What stands around an article on every page of a site: told by tag, role, and the names that site builders give it. */
final class HtmlChrome {
    private static final String NEVER_TEXT = "script, style, noscript, template, iframe, object, embed, svg, canvas, "
            + "button, input, select, textarea, audio, video, map, dialog, [hidden]";
    private static final Set<String> TAGS = Set.of("nav", "aside", "footer", "header");
    private static final Set<String> ROLES =
            Set.of("navigation", "banner", "contentinfo", "search", "complementary", "menu", "menubar");

    /** Readers' comments may be longer than the article; other chrome never holds most of a page's text. */
    private static final Set<String> COMMENTS =
            Set.of("comment", "comments", "binh-luan", "binhluan", "y-kien-ban-doc");

    private static final Set<String> NAMES = Set.of(
            "nav",
            "navbar",
            "navigation",
            "menu",
            "submenu",
            "topbar",
            "breadcrumb",
            "breadcrumbs",
            "sidebar",
            "related",
            "lien-quan",
            "lienquan",
            "tinlienquan",
            "tin-khac",
            "tinkhac",
            "tin-moi",
            "tinmoi",
            "other-news",
            "othernews",
            "cung-chuyen-muc",
            "cungchuyenmuc",
            "xem-nhieu",
            "doc-nhieu",
            "xemnhieu",
            "docnhieu",
            "most-read",
            "most-view",
            "mostview",
            "share",
            "sharing",
            "social",
            "footer",
            "banner",
            "ads",
            "advert",
            "quang-cao",
            "quangcao",
            "popup",
            "modal",
            "tag",
            "tags",
            "tu-khoa",
            "pagination",
            "paging",
            "pager",
            "toolbar",
            "subscribe",
            "newsletter",
            "cookie",
            "login",
            "search",
            "rating",
            "vote",
            "hotline",
            "weather",
            "lien-ket",
            "lienket",
            "counter",
            "luot-truy-cap",
            "thong-ke-truy-cap");

    /** Both, so that a name is taken apart once. */
    private static final Set<String> NAMES_OF_CHROME =
            Stream.concat(NAMES.stream(), COMMENTS.stream()).collect(Collectors.toUnmodifiableSet());

    /** On a page with hardly any sentences, the address at its foot is most of them. */
    private static final int SMALL = 200;

    private static final Set<String> DATES =
            Set.of("date", "time", "datetime", "pubdate", "ngay", "ngay-dang", "ngaydang");

    private HtmlChrome() {}

    /** Takes it out of the page, but for what the headline is in. */
    static void remove(Document page, Optional<Element> title) {
        page.select(NEVER_TEXT).remove();
        page.select("[style]").stream().filter(HtmlChrome::isInvisible).toList().forEach(Element::remove);
        HtmlWeights weights = HtmlWeights.of(page);
        int most = Math.max(SMALL, weights.prose(page.body()) / 2);
        for (Element element : page.body().getAllElements()) {
            boolean small = weights.prose(element) <= most;
            if ((small || title.isPresent() && MarkupName.isOneOf(COMMENTS, element))
                    && isChrome(element)
                    && !holds(element, title)) {
                element.remove();
            }
        }
    }

    static boolean holds(Element element, Optional<Element> title) {
        return title.isPresent()
                && (title.get().equals(element) || title.get().parents().contains(element));
    }

    /** Whether an element, or what it is in, looks like chrome by itself. */
    static boolean isInChrome(Element element) {
        return isChrome(element) || element.parents().stream().anyMatch(HtmlChrome::isChrome);
    }

    private static boolean isChrome(Element element) {
        String tag = element.normalName();
        return !tag.equals("body")
                && (TAGS.contains(tag)
                        || ROLES.contains(element.attr("role"))
                        || MarkupName.isOneOf(NAMES_OF_CHROME, element));
    }

    private static boolean isInvisible(Element element) {
        String style = Spaces.collapse(element.attr("style")).replace(" ", "").toLowerCase(Locale.ROOT);
        return style.contains("display:none") || style.contains("visibility:hidden");
    }

    /** Whether an element says of itself that it holds a day or time. */
    static boolean isDate(Element element) {
        return MarkupName.isOneOf(DATES, element);
    }
}
