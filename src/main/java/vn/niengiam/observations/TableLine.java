package vn.niengiam.observations;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.niengiam.observations.TableColumn.Kind;
import vn.niengiam.text.Spelling;

/** A line of a table: what it is about, its unit, and its figures. */
final class TableLine {
    private static final Set<String> TOTALS = Set.of("tổng", "cộng", "toàn", "cả");
    private static final Pattern BRACKETS_AT_END = Pattern.compile("\\s*\\([^()]*\\)$");
    private static final Pattern OPENING_OF_PART = Pattern.compile("(?iu)^(?:[-–+*•]\\s*|trong đó\\s*:?\\s*)+");

    private final Table table;
    private final TokenReader line;
    private final List<CellSpan> cells;
    private final String label;
    private final String unit;
    private final boolean part;

    TableLine(Table table, TokenReader line, List<CellSpan> cells) {
        this.table = table;
        this.line = line;
        this.cells = cells;
        String written = words(Kind.LABEL);
        this.part = !table.ofBodies() && OPENING_OF_PART.matcher(written).find();
        String plain = part ? OPENING_OF_PART.matcher(written).replaceFirst("") : written;
        this.label = BRACKETS_AT_END.matcher(plain).replaceFirst("");
        this.unit = Optional.of(words(Kind.UNIT))
                .filter(stated -> !stated.isEmpty())
                .or(() -> table.ofBodies() ? Optional.empty() : TableColumn.unitInBrackets(plain))
                .orElse("");
    }

    private String words(Kind kind) {
        return IntStream.range(0, cells.size())
                .filter(i -> table.columns().get(i).kind() == kind)
                .mapToObj(i -> cells.get(i).of(line))
                .findFirst()
                .orElse("");
    }

    /** @param whole the figures of the row that this one may tell a part of */
    List<TableCell> figures(List<TableCell> whole) {
        return IntStream.range(0, cells.size())
                .filter(i -> !label.isEmpty() && table.columns().get(i).hasFigures())
                .filter(i -> cells.get(i).isNumber(line))
                .mapToObj(i -> figure(i, whole))
                .toList();
    }

    private TableCell figure(int index, List<TableCell> whole) {
        TableColumn column = table.columns().get(index);
        CellSpan cell = cells.get(index);
        String about = about(column);
        String before = whole.stream()
                .filter(other -> part && column.isOfWhole() && other.column() == index)
                .map(other -> CellSentence.ofWhole(other) + lowered(about) + " ")
                .findFirst()
                .orElseGet(() -> CellSentence.before(
                        column, lowered(about), table.caption().year()));
        String number = cell.of(line);
        String sentence = before + number + CellSentence.behind(column, number, unit(column));
        return new TableCell(index, cell.from(), cell.to(), sentence, before.length(), about, subject(), part);
    }

    /** What the figures of a column count: the row says it, or where rows are bodies the head, or the words above. */
    private String about(TableColumn column) {
        if (!table.ofBodies()) {
            return label;
        }
        return column.kind() == Kind.MEASURE ? column.head() : table.caption().about();
    }

    private String unit(TableColumn column) {
        String noun = table.ofBodies() && column.kind() != Kind.MEASURE
                ? table.caption().noun()
                : "";
        return Stream.of(column.unit(), unit, table.caption().unit(), noun)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }

    private Optional<String> subject() {
        boolean total = TOTALS.contains(Spelling.phraseKey(label).split(" ")[0]);
        return table.ofBodies() && !total ? Optional.of(label) : Optional.empty();
    }

    /** As within a sentence; a word in capitals stays. */
    private static String lowered(String words) {
        boolean capital = words.length() > 1 && Character.isLowerCase(words.charAt(1));
        return capital ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) : words;
    }
}
