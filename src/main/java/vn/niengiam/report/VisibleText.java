package vn.niengiam.report;

import java.util.Locale;

/**
 * Makes the text of others harmless to the layout: a character that turns the reading direction, hides, or is not for
 * text at all is shown by its number, {@code ⟦U+202E⟧}. Markup is escaped by the templates, not here.
 */
final class VisibleText {
    private VisibleText() {}

    static String of(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (isHidden(point)) {
                visible.append(String.format(Locale.ROOT, "⟦U+%04X⟧", point));
            } else {
                visible.appendCodePoint(point);
            }
        });
        return visible.toString();
    }

    private static boolean isHidden(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            // Spaces wider or narrower than a space may stand; blanks that are letters or marks to Unicode may not.
            default -> point == 0x115F || point == 0x1160 || point == 0x3164 || point == 0xFFA0 || point == 0x034F;
        };
    }
}
