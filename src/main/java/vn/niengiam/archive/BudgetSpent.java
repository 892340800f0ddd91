package vn.niengiam.archive;

import java.io.IOException;

/** Reading on would cost more than one file may. The message says which limit was reached. */
final class BudgetSpent extends IOException {
    private static final long serialVersionUID = 1L;

    BudgetSpent(String message) {
        super(message);
    }
}
