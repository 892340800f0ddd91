package vn.niengiam.entities;

import java.util.List;

/**
 * The titles that a text chains, as a range of tokens: {@code Tỉnh ủy viên, Bí thư Đảng ủy Khối}.
 *
 * @param titles each title of the chain, in order
 */
record Position(int from, int end, List<Title> titles) {
    /**
     * One title.
     *
     * @param headEnd index of the first token after what one is ({@code Bí thư}), where begins what one is it of
     */
    record Title(int from, int headEnd, int end) {}

    Position {
        titles = List.copyOf(titles);
    }
}
