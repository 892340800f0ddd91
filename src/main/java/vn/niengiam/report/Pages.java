package vn.niengiam.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** Renders the pages from the templates in {@code src/main/jte}, which are compiled with the program. */
final class Pages {
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Pages.class.getClassLoader(), "vn.niengiam.report.templates");
    private final StyleSheet style = StyleSheet.load();

    String index(IndexPage page) {
        return render("index.jte", page);
    }

    String year(YearPage page) {
        return render("year.jte", page);
    }

    private String render(String template, Object page) {
        StringOutput html = new StringOutput();
        templates.render(template, Map.of("page", page, "style", style), html);
        return html.toString();
    }
}
