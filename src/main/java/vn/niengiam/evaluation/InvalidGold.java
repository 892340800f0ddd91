package vn.niengiam.evaluation;

import java.util.List;

/** Gold cases cannot be used; every bad file is told at once. */
public final class InvalidGold extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public InvalidGold(List<String> problems) {
        super(String.join("\n", problems));
    }
}
