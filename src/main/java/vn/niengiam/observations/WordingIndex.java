package vn.niengiam.observations;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.niengiam.observations.Wording.Gap;
import vn.niengiam.observations.Wording.Phrase;
import vn.niengiam.reference.Indicator;
import vn.niengiam.text.Measure;

/** The wordings of all indicators, looked up by the phrases of a sentence: of thousands only a few can fit. */
final class WordingIndex {
    /**
     * A wording of an indicator.
     *
     * @param excludes phrases beside which the indicator's wordings do not count
     * @param rank its place in {@code conf/indicators.csv}: of two that fit alike the earlier wins
     * @param measure what its figures are
     */
    record Entry(Indicator indicator, Wording wording, List<Integer> excludes, int rank, Measure measure) {
        static Entry of(Indicator indicator, Wording wording, List<Integer> excludes, int rank) {
            return new Entry(indicator, wording, excludes, rank, measure(indicator, wording));
        }

        private static Measure measure(Indicator indicator, Wording wording) {
            if (wording.percent() || indicator.unit().equals("%")) {
                return Measure.PERCENT;
            }
            boolean money = indicator.unit().contains("đồng") || indicator.unit().contains("USD");
            return money ? Measure.MONEY : Measure.COUNT;
        }

        /** Whether a figure is of the kind that the wording states. */
        boolean measures(Quantity quantity) {
            return quantity.amount().measure() == measure
                    && (measure != Measure.PERCENT || quantity.unit().equals("%"));
        }
    }

    private final Map<Integer, List<Entry>> byPhrase = new HashMap<>();
    /** Wordings whose phrases may all stand in an earlier sentence. */
    private final List<Entry> ofParagraphs = new ArrayList<>();

    WordingIndex(List<Entry> entries) {
        Map<Integer, Long> uses = entries.stream()
                .flatMap(entry -> entry.wording().phrases())
                .collect(Collectors.groupingBy(Phrase::cue, Collectors.counting()));
        for (Entry entry : entries) {
            entry.wording()
                    .phrases()
                    .filter(phrase -> phrase.gap() != Gap.PARAGRAPH)
                    .min(Comparator.comparing(phrase -> uses.get(phrase.cue())))
                    .map(rarest -> byPhrase.computeIfAbsent(rarest.cue(), cue -> new ArrayList<>()))
                    .orElse(ofParagraphs)
                    .add(entry);
        }
    }

    /**
     * The wordings that a sentence has all phrases of, in their order.
     *
     * @param cues the sentence's phrases
     * @param earlier phrases that occur earlier in the paragraph
     */
    List<Entry> among(Set<Integer> cues, Set<Integer> earlier) {
        List<Entry> found = new ArrayList<>();
        BitSet said = new BitSet();
        cues.forEach(said::set);
        for (int cue : cues) {
            for (Entry entry : byPhrase.getOrDefault(cue, List.of())) {
                addIfComplete(entry, said, earlier, found);
            }
        }
        for (Entry entry : ofParagraphs) {
            addIfComplete(entry, said, earlier, found);
        }
        found.sort(Comparator.comparingInt(Entry::rank));
        return found;
    }

    private static void addIfComplete(Entry entry, BitSet said, Set<Integer> earlier, List<Entry> found) {
        if (has(entry.wording().before(), said, earlier) && has(entry.wording().after(), said, earlier)) {
            found.add(entry);
        }
    }

    private static boolean has(List<Phrase> phrases, BitSet said, Set<Integer> earlier) {
        for (Phrase phrase : phrases) {
            boolean saidEarlier = phrase.gap() == Gap.PARAGRAPH && earlier.contains(phrase.cue());
            if (!saidEarlier && !said.get(phrase.cue())) {
                return false;
            }
        }
        return true;
    }
}
