package vn.niengiam.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Holds a lake until it is killed. */
final class LockHolder {
    private LockHolder() {}

    public static void main(String... words) {
        LakeLock.holding(Path.of(words[0]), "run of LockHolder", () -> {
            System.out.println("held");
            return readUntilTheEnd();
        });
    }

    private static int readUntilTheEnd() {
        try {
            return System.in.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
