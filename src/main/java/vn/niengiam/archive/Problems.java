package vn.niengiam.archive;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says in a few words, and without the path, why a file could not be opened. */
final class Problems {
    private Problems() {}

    static String of(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (failure instanceof NoSuchFileException) {
            return "leads to no file: it vanished, or is a dangling link";
        }
        if (failure instanceof FileSystemException fileFailure && fileFailure.getReason() != null) {
            return fileFailure.getReason();
        }
        return failure instanceof EOFException ? "breaks off before its end" : words(failure);
    }

    /** What a library says of damage. */
    static String words(Exception failure) {
        if (failure instanceof EOFException) {
            return "it breaks off";
        }
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }
}
