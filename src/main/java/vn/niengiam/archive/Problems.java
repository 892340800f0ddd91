package vn.niengiam.archive;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says in a few words, and without the path, why a file could not be opened. */
final class Problems {
    private static final String NO_LIST =
            "its list of files is not there: it is cut off, or one part of an archive that was split; join the parts first";

    /** What is found first counts. */
    private static final Map<Pattern, String> MEANINGS = new LinkedHashMap<>();

    static {
        meaning("No space left", "there is no room left for temporary files; make room and run again");
        meaning(
                "not a ZIP archive|central directory (is|signature)|nextHeaderSize|seems to be invalid|multi volume",
                NO_LIST);
        meaning(
                "overlaps with central directory|local file header|substreams",
                "its list of files contradicts what is stored");
        meaning("checksum|\\bcrc\\b", "its checksum does not fit");
        meaning("LZMA2 properties", "it asks for a huge memory to unpack");
        meaning("truncated|unexpected end|premature", "it breaks off");
        meaning("pax ?header|octal|invalid byte .* at offset", "what it says of a file cannot be read");
    }

    /** Names of classes and methods, which tell a user nothing. */
    private static final Pattern CODE = Pattern.compile("Exception|[a-z][A-Z]|\\bjava\\.|\\bnull\\b");

    private Problems() {}

    private static void meaning(String sign, String words) {
        MEANINGS.put(Pattern.compile(sign, Pattern.CASE_INSENSITIVE), words);
    }

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
        if (failure instanceof EOFException) {
            return "breaks off before its end";
        }
        return known(failure)
                .or(() -> Optional.ofNullable(failure.getMessage()))
                .orElse("cannot be read");
    }

    /** What a library says of damage, in words for who has the file. */
    static String words(Exception failure) {
        if (failure instanceof EOFException) {
            return "it breaks off";
        }
        return known(failure)
                .or(() -> Optional.ofNullable(failure.getMessage())
                        .filter(said -> failure.getClass().equals(IOException.class)
                                && !CODE.matcher(said).find()))
                .orElse("its data are damaged");
    }

    private static Optional<String> known(Exception failure) {
        String said = String.valueOf(failure.getMessage());
        return MEANINGS.entrySet().stream()
                .filter(meaning -> meaning.getKey().matcher(said).find())
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
