package vn.niengiam.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** Renders the pages from the templates in {@code src/main/jte}, which are compiled with the program. */
final class Pages {
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Pages.class.getClassLoader(), "vn.niengiam.report.templates");
    private final PageLayout layout = PageLayout.load();

    /** @param template by name; its parameters are {@code page}, {@code frame} and {@code layout} */
    String render(String template, Object page, PageFrame frame) {
        StringOutput html = new StringOutput();
        templates.render(template + ".jte", Map.of("page", page, "frame", frame, "layout", layout), html);
        return html.toString();
    }
}
