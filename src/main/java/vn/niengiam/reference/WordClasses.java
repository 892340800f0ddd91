package vn.niengiam.reference;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.niengiam.reference.CsvTable.Entry;

/**
 * Words that say the same in every indicator: the lines of {@code conf/words.csv}. A wording names a class in braces:
 * {@code kết nạp … # {đảng viên}} stands for {@code kết nạp … # (đảng viên|đv|đồng chí|người)}.
 */
record WordClasses(Map<String, String> choices) {
    /** A line of {@code conf/words.csv}. */
    record WordClass(String name, List<String> words) {
        static WordClass of(CsvLine line) {
            String name = line.required("name");
            line.required("words");
            List<String> words = line.list("words");
            if (words.stream().anyMatch(word -> word.matches(".*[()\\[\\]{}#;…].*"))) {
                throw new IllegalArgumentException("words '" + line.text("words") + "' are plain words parted by |");
            }
            return new WordClass(name, words);
        }
    }

    static WordClasses of(List<Entry<WordClass>> lines) {
        return new WordClasses(lines.stream()
                .map(Entry::value)
                .collect(Collectors.toMap(
                        WordClass::name,
                        line -> "(" + String.join("|", line.words()) + ")",
                        (first, second) -> first,
                        TreeMap::new)));
    }

    /** The phrase with the words of each class that it names. */
    String filled(String phrase) {
        int from = phrase.indexOf('{');
        int to = phrase.indexOf('}', from + 1);
        if (from < 0 || to < 0) {
            return phrase;
        }
        String name = phrase.substring(from + 1, to);
        String words = choices.get(name);
        if (words == null) {
            throw new IllegalArgumentException("wording '" + phrase + "' names the words {" + name
                    + "}, which words.csv does not have; it has " + choices.keySet());
        }
        return phrase.substring(0, from) + words + filled(phrase.substring(to + 1));
    }
}
