package vn.niengiam.documents;

import java.util.Optional;

/**
 * Keeps what was read of pages, by a key that names the picture's bytes, the program and the language, as a path of
 * letters, digits, {@code . - + /}. It may forget; then a page is read again. Used from many threads.
 */
public interface OcrCache {
    /** Keeps nothing. */
    OcrCache NONE = new OcrCache() {
        @Override
        public Optional<String> find(String key) {
            return Optional.empty();
        }

        @Override
        public void keep(String key, String page) {}
    };

    Optional<String> find(String key);

    void keep(String key, String page);
}
