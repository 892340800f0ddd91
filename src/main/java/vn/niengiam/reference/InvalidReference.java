package vn.niengiam.reference;

import java.util.List;

/** Tables of {@code conf/} cannot be used; every bad line is told at once, as {@code file:line: reason}. */
public final class InvalidReference extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    public InvalidReference(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    public List<String> problems() {
        return problems;
    }
}
