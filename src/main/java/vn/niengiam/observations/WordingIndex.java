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
            boolean money =
                    indicator.unit().contains("đồng") || indicator.unit().contains("USD");
            return money ? Measure.MONEY : Measure.COUNT;
        }

        /** Whether a figure is of the kind that the wording states. */
        boolean measures(Quantity quantity) {
            return quantity.amount().measure() == measure
                    && (measure != Measure.PERCENT || quantity.unit().equals("%"));
        }
    }

    /**
     * A wording, listed under its rarest phrase.
     *
     * @param other a phrase that the sentence must have besides, so that most wordings are seen at one look not to fit
     */
    private record Listed(Entry entry, int other) {}

    private final Map<Integer, List<Listed>> byPhrase = new HashMap<>();
    /** Wordings whose phrases may all stand in an earlier sentence. */
    private final List<Entry> ofParagraphs = new ArrayList<>();

    WordingIndex(List<Entry> entries) {
        Map<Integer, Long> uses = entries.stream()
                .flatMap(entry -> entry.wording().phrases())
                .collect(Collectors.groupingBy(Phrase::cue, Collectors.counting()));
        for (Entry entry : entries) {
            List<Integer> ofSentence = entry.wording()
                    .phrases()
                    .filter(phrase -> phrase.gap() != Gap.PARAGRAPH)
                    .map(Phrase::cue)
                    .sorted(Comparator.comparing(uses::get))
                    .toList();
            if (ofSentence.isEmpty()) {
                ofParagraphs.add(entry);
            } else {
                int other = ofSentence.get(Math.min(1, ofSentence.size() - 1));
                byPhrase.computeIfAbsent(ofSentence.get(0), cue -> new ArrayList<>())
                        .add(new Listed(entry, other));
            }
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
            for (Listed listed : byPhrase.getOrDefault(cue, List.of())) {
                if (said.get(listed.other())) {
                    addIfComplete(listed.entry(), said, earlier, found);
                }
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
