package vn.niengiam.observations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.niengiam.observations.TableColumn.Kind;
import vn.niengiam.text.Spelling;

/**
 * A table of a report, known by its head. Its rows are what the figures are about, or the bodies and places that they
 * belong to; each cell is read as the sentence that someone would write for it.
 *
 * @param piped whether marks part the cells ({@code Chỉ tiêu | ĐVT | 2022 | 2023}), or spaces alone
 * @param ofBodies whether each row is a body or a place
 * @param caption the line above; its year is that of columns that name none
 */
record Table(boolean piped, boolean ofBodies, List<TableColumn> columns, TableCaption caption) {
    /** Heads of the column that says what a row is about. */
    private static final Set<String> OF_INDICATORS = Set.of(
            "chỉ tiêu",
            "các chỉ tiêu",
            "tên chỉ tiêu",
            "nội dung",
            "chỉ tiêu chủ yếu",
            "nội dung chỉ tiêu",
            "danh mục");

    private static final Set<String> OF_BODIES = Set.of(
            "đơn vị",
            "tên đơn vị",
            "địa phương",
            "huyện",
            "xã",
            "tỉnh",
            "tên huyện",
            "tên xã",
            "tỉnh thành phố",
            "huyện thị xã thành phố",
            "huyện thành phố",
            "xã phường thị trấn",
            "xã phường",
            "đảng bộ",
            "tổ chức đảng",
            "tên đảng bộ",
            "đảng bộ trực thuộc",
            "tên tổ chức đảng");

    private static final Set<String> FIRST_WORDS = Stream.of(
                    OF_INDICATORS.stream(), OF_BODIES.stream(), Stream.of("tt", "stt", "số"))
            .flatMap(keys -> keys)
            .map(key -> key.split(" ")[0])
            .collect(Collectors.toUnmodifiableSet());

    private static final int MOST_COLUMNS = 40;
    private static final int LEAST_YEARS = 2;

    /** The table that a line is the head of. */
    static Optional<Table> headedBy(TokenReader line, TokenReader above) {
        if (!FIRST_WORDS.contains(line.key(0))) {
            return Optional.empty();
        }
        List<CellSpan> cells = CellSpan.piped(line);
        boolean piped = cells.size() > 1;
        List<String> heads = piped ? cells.stream().map(cell -> cell.of(line)).toList() : yearsAtEnd(line);
        return table(piped, heads, above);
    }

    private static Optional<Table> table(boolean piped, List<String> heads, TokenReader above) {
        if (heads.size() < 2 || heads.size() > MOST_COLUMNS) {
            return Optional.empty();
        }
        List<TableColumn> columns = new ArrayList<>();
        for (String head : heads) {
            boolean first = columns.stream().allMatch(column -> column.kind() == Kind.ORDINAL);
            boolean planned = columns.stream().anyMatch(column -> column.kind() == Kind.PLAN);
            columns.add(TableColumn.of(head, first).besidePlan(planned));
        }
        Optional<String> label = columns.stream()
                .filter(column -> column.kind() == Kind.LABEL)
                .map(column -> Spelling.phraseKey(column.head()))
                .findFirst();
        boolean ofIndicators = label.filter(OF_INDICATORS::contains).isPresent();
        boolean ofBodies = label.filter(OF_BODIES::contains).isPresent();
        boolean tells = columns.stream()
                .anyMatch(column -> column.kind() == Kind.RESULT
                        || column.kind() == Kind.PLAN
                        || (ofBodies && column.kind() == Kind.MEASURE));
        return tells && (ofIndicators || ofBodies)
                ? Optional.of(new Table(piped, ofBodies, List.copyOf(columns), TableCaption.of(above)))
                : Optional.empty();
    }

    /** "Chỉ tiêu ĐV tính 2010 2011 2016": words, then years. */
    private static List<String> yearsAtEnd(TokenReader line) {
        int first = line.size();
        while (line.isYear(first - 1)) {
            first--;
        }
        if (line.size() - first < LEAST_YEARS || line.hasAnyOf(0, first, ".", ",", ":", ";")) {
            return List.of();
        }
        int labelEnd = OF_INDICATORS.contains(key(line, 0, 2)) || OF_BODIES.contains(key(line, 0, 2)) ? 2 : 1;
        Stream<String> label = labelEnd < first
                ? Stream.of(line.phrase(0, labelEnd), line.phrase(labelEnd, first))
                : Stream.of(line.phrase(0, first));
        return Stream.concat(label, IntStream.range(first, line.size()).mapToObj(line::original))
                .toList();
    }

    private static String key(TokenReader line, int from, int to) {
        return Spelling.phraseKey(line.phrase(from, to));
    }

    /**
     * The figures of a row; empty if a line is none of this table's.
     *
     * @param whole the figures of the row that this one may tell a part of
     */
    Optional<List<TableCell>> row(TokenReader line, List<TableCell> whole) {
        List<CellSpan> cells = piped ? CellSpan.piped(line) : CellSpan.ofNumbersAtEnd(line, columns);
        return cells.size() == columns.size()
                ? Optional.of(new TableLine(this, line, cells).figures(whole))
                : Optional.empty();
    }
}
