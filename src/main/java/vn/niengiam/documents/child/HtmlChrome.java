package vn.niengiam.documents.child;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
    private static final List<String> COMMENTS =
            List.of("comment", "comments", "binh-luan", "binhluan", "y-kien-ban-doc");

    private static final List<String> NAMES = List.of(
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

    /** On a page with hardly any sentences, the address at its foot is most of them. */
    private static final int SMALL = 200;

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    private static final Pattern SEPARATORS = Pattern.compile("[^a-z0-9]+");

    private HtmlChrome() {}

    /** Takes it out of the page, but for what the headline is in. */
    static void remove(Document page, Optional<Element> title) {
        page.select(NEVER_TEXT).remove();
        page.select("[style]").stream().filter(HtmlChrome::isInvisible).toList().forEach(Element::remove);
        HtmlWeights weights = HtmlWeights.of(page);
        int most = Math.max(SMALL, weights.prose(page.body()) / 2);
        for (Element element : page.body().getAllElements()) {
            boolean small = weights.prose(element) <= most;
            boolean comments = title.isPresent() && isNamed(element, COMMENTS);
            if (isChrome(element) && (small || comments) && !holds(element, title)) {
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
                        || isNamed(element, NAMES)
                        || isNamed(element, COMMENTS));
    }

    private static boolean isNamed(Element element, List<String> names) {
        if (!element.hasAttr("class") && !element.hasAttr("id")) {
            return false;
        }
        String both = element.className() + " " + element.id();
        String words = HUMP.matcher(both).replaceAll("-").toLowerCase(Locale.ROOT);
        String dashed = "-" + SEPARATORS.matcher(words).replaceAll("-") + "-";
        return names.stream().anyMatch(name -> dashed.contains("-" + name + "-"));
    }

    private static boolean isInvisible(Element element) {
        String style = Spaces.collapse(element.attr("style")).replace(" ", "").toLowerCase(Locale.ROOT);
        return style.contains("display:none") || style.contains("visibility:hidden");
    }

    /** Whether an element says of itself that it holds a day or time. */
    static boolean isDate(Element element) {
        return isNamed(element, List.of("date", "time", "datetime", "pubdate", "ngay", "ngay-dang", "ngaydang"));
    }
}
