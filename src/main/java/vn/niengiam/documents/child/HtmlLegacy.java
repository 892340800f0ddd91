package vn.niengiam.documents.child;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import vn.niengiam.text.legacy.Converted;
import vn.niengiam.text.legacy.LegacyEncodings;

/**
 * Turns what a page says from old encodings into Unicode before it is read: jsoup drops soft hyphens, which are a letter
 * in one of them, and the article is found by Vietnamese words.
 */
final class HtmlLegacy {
    private HtmlLegacy() {}

    /** Changes the page, and names the encodings that were found. */
    static Optional<String> convert(Document page) {
        List<Element> facts = page.select("meta[content]");
        List<TextNode> texts = page.nodeStream(TextNode.class).toList();
        List<String> blocks = new ArrayList<>(facts.size() + texts.size());
        facts.forEach(fact -> blocks.add(fact.attr("content")));
        texts.forEach(text -> blocks.add(text.getWholeText()));
        Converted converted = LegacyEncodings.toUnicode(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            Converted.Block block = converted.blocks().get(i);
            if (block.from().isPresent() && i < facts.size()) {
                facts.get(i).attr("content", block.text());
            } else if (block.from().isPresent()) {
                texts.get(i - facts.size()).text(block.text());
            }
        }
        return converted.name();
    }
}
