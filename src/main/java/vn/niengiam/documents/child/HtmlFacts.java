package vn.niengiam.documents.child;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of itself to search engines. */
final class HtmlFacts {
    private static final List<String> PUBLISHED = List.of(
            "meta[property=article:published_time]",
            "meta[itemprop=datePublished]",
            "time[itemprop=datePublished]",
            "meta[name=pubdate]",
            "meta[name=dc.date.issued]",
            "meta[name=dc.date]");
    private static final List<String> MODIFIED = List.of(
            "meta[property=article:modified_time]",
            "meta[itemprop=dateModified]",
            "time[itemprop=dateModified]",
            "meta[property=og:updated_time]");
    private static final List<String> AUTHOR = List.of("meta[name=author]", "meta[property=article:author]");
    private static final List<String> URL = List.of("link[rel=canonical]", "meta[property=og:url]");

    private HtmlFacts() {}

    /** By the keys of {@link vn.niengiam.documents.ParsedFile#metadata}; what is missing has no entry. */
    static Map<String, String> of(Document page) {
        Map<String, String> facts = new LinkedHashMap<>();
        put(facts, "published", first(page, PUBLISHED), inScript(page, "\"datePublished\""));
        put(facts, "modified", first(page, MODIFIED), inScript(page, "\"dateModified\""));
        put(facts, "author", first(page, AUTHOR), "");
        put(facts, "url", first(page, URL), "");
        return facts;
    }

    private static void put(Map<String, String> facts, String key, String value, String otherwise) {
        String found = value.isEmpty() ? otherwise : value;
        if (!found.isEmpty()) {
            facts.put(key, found);
        }
    }

    private static String first(Document page, List<String> selectors) {
        for (String selector : selectors) {
            for (Element element : page.select(selector)) {
                String value = value(element);
                if (!value.isEmpty()) {
                    return value;
                }
            }
        }
        return "";
    }

    private static String value(Element element) {
        return switch (element.normalName()) {
            case "meta" -> element.attr("content").strip();
            case "link" -> element.attr("href").strip();
            default -> element.attr("datetime").strip();
        };
    }

    /** The string value of a key in the page's JSON-LD, which is often broken JSON, so it is not parsed as such. */
    private static String inScript(Document page, String key) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            String json = script.data();
            int at = json.indexOf(key);
            int open = at < 0 ? -1 : json.indexOf('"', at + key.length());
            int close = open < 0 ? -1 : json.indexOf('"', open + 1);
            if (close > 0) {
                return json.substring(open + 1, close).strip();
            }
        }
        return "";
    }
}
