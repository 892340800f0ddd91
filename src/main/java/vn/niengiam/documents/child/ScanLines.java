package vn.niengiam.documents.child;

import java.util.ArrayList;
import java.util.List;

/** Turns tesseract's table of words into the lines of a page, which is taken to be as wide as A4 paper. */
final class ScanLines {
    private static final float PAGE_WIDTH = 595;

    /** A wider gap than this many letter sizes parts cells. */
    private static final float CELL_GAP = 1.5f;

    /** A line that is this much higher than most is set in larger letters: others are higher for an accent only. */
    private static final float LARGER = 1.4f;

    /** Words less sure than this, in percent, are specks and lines of a drawing. */
    private static final float SURE = 20;

    private final float scale;

    private ScanLines(float scale) {
        this.scale = scale;
    }

    /** @param table as {@code tesseract … tsv} prints it */
    static List<PdfLine> of(String table) {
        List<Cell> cells = table.lines().skip(1).map(Cell::of).toList();
        float width =
                cells.stream().filter(Cell::isPage).map(Cell::width).findFirst().orElse(PAGE_WIDTH);
        return new ScanLines(PAGE_WIDTH / width).lines(cells);
    }

    /** A row of the table: a page, block, paragraph, line or, at level 5, a word. */
    private record Cell(
            int level, String line, float left, float top, float width, float height, float sure, String text) {
        static Cell of(String row) {
            String[] columns = row.split("\t", -1);
            return new Cell(
                    Integer.parseInt(columns[0]),
                    columns[2] + " " + columns[3] + " " + columns[4],
                    Float.parseFloat(columns[6]),
                    Float.parseFloat(columns[7]),
                    Float.parseFloat(columns[8]),
                    Float.parseFloat(columns[9]),
                    Float.parseFloat(columns[10]),
                    columns[11]);
        }

        boolean isPage() {
            return level == 1;
        }

        boolean isWord() {
            return level == 5 && !text.isBlank() && sure >= SURE;
        }

        float right() {
            return left + width;
        }

        float bottom() {
            return top + height;
        }
    }

    private List<PdfLine> lines(List<Cell> cells) {
        List<List<Cell>> lines = new ArrayList<>();
        String last = "";
        for (Cell word : cells) {
            if (word.isWord()) {
                if (!word.line().equals(last)) {
                    lines.add(new ArrayList<>());
                    last = word.line();
                }
                lines.get(lines.size() - 1).add(word);
            }
        }
        float usual = usualHeight(lines);
        return lines.stream().map(line -> line(line, usual)).toList();
    }

    private static float usualHeight(List<List<Cell>> lines) {
        List<Float> heights = lines.stream().map(ScanLines::height).sorted().toList();
        return heights.isEmpty() ? 0 : heights.get(heights.size() / 2);
    }

    private static float height(List<Cell> line) {
        float top = line.stream().map(Cell::top).min(Float::compare).orElse(0f);
        return bottom(line) - top;
    }

    private static float bottom(List<Cell> line) {
        return line.stream().map(Cell::bottom).max(Float::compare).orElse(0f);
    }

    private PdfLine line(List<Cell> words, float usual) {
        float size = height(words) > LARGER * usual ? height(words) : usual;
        Cell first = words.get(0);
        StringBuilder text = new StringBuilder(first.text());
        boolean row = false;
        for (int i = 1; i < words.size(); i++) {
            boolean apart = words.get(i).left() - words.get(i - 1).right() > CELL_GAP * size;
            text.append(apart ? " | " : " ").append(words.get(i).text());
            row |= apart;
        }
        return new PdfLine(
                Misreadings.mended(Spaces.collapse(text.toString())),
                scale * first.left(),
                scale * words.get(words.size() - 1).right(),
                scale * bottom(words),
                scale * size,
                scale * first.width(),
                row);
    }
}
