package vn.niengiam.text.legacy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells which encodings a document uses, then which block is in which of them. */
final class DocumentReader {
    private static final Set<LegacyEncoding> OF_BYTES = EnumSet.complementOf(EnumSet.of(LegacyEncoding.VIQR));
    private static final Set<LegacyEncoding> ALL = EnumSet.allOf(LegacyEncoding.class);
    private static final Set<LegacyEncoding> VIQR = EnumSet.of(LegacyEncoding.VIQR);

    private static final int WEIGHT_OF_MAIN = 2;

    private final List<String> blocks;
    private final Map<LegacyEncoding, LineReader> readers = new EnumMap<>(LegacyEncoding.class);
    private final List<Map<LegacyEncoding, Tally>> tallies;
    private final Set<LegacyEncoding> present = EnumSet.noneOf(LegacyEncoding.class);

    /** The encoding for which most speaks in the whole document. */
    private Optional<LegacyEncoding> main = Optional.empty();

    DocumentReader(List<String> blocks) {
        this.blocks = blocks;
        tallies = new ArrayList<>(blocks.size());
    }

    Converted converted() {
        blocks.forEach(block -> tallies.add(tallies(block)));
        findPresent();
        if (present.isEmpty()) {
            return new Converted(blocks.stream().map(DocumentReader::unchanged).toList());
        }
        List<Optional<Verdict>> verdicts = Verdict.spread(ownVerdicts());
        List<Converted.Block> converted = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            String block = blocks.get(i);
            converted.add(verdicts.get(i)
                    .flatMap(Verdict::encoding)
                    .map(encoding -> converted(block, encoding))
                    .orElseGet(() -> unchanged(block)));
        }
        return new Converted(converted);
    }

    private Map<LegacyEncoding, Tally> tallies(String block) {
        Set<LegacyEncoding> candidates = EnumSet.noneOf(LegacyEncoding.class);
        candidates.addAll(Telltales.ofBytes(block) ? OF_BYTES : Set.of());
        candidates.addAll(Telltales.ofViqr(block) ? VIQR : Set.of());
        if (candidates.isEmpty()) {
            return Map.of();
        }
        Map<LegacyEncoding, Tally> found = new EnumMap<>(LegacyEncoding.class);
        candidates.forEach(encoding -> found.put(encoding, reader(encoding).tally(block)));
        return found;
    }

    private LineReader reader(LegacyEncoding encoding) {
        return readers.computeIfAbsent(encoding, LineReader::new);
    }

    private void findPresent() {
        Map<LegacyEncoding, Tally> together = new EnumMap<>(LegacyEncoding.class);
        Map<LegacyEncoding, Integer> strengths = new EnumMap<>(LegacyEncoding.class);
        for (Map<LegacyEncoding, Tally> block : tallies) {
            best(block, ALL)
                    .ifPresent(best -> strengths.merge(best, block.get(best).score(), Integer::sum));
            block.forEach((encoding, tally) ->
                    together.computeIfAbsent(encoding, Tally::new).add(tally));
        }
        main = strengths.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
        main.filter(encoding -> together.get(encoding).isProofTogether()).ifPresent(present::add);
        for (Map<LegacyEncoding, Tally> block : tallies) {
            best(block, ALL).filter(encoding -> block.get(encoding).isProof()).ifPresent(present::add);
        }
    }

    /**
     * The one of some encodings for which most speaks in a block; none if nothing speaks for any. The main one of the
     * document gives way only to what reads far better: two encodings may make sense of the same few words.
     */
    private Optional<LegacyEncoding> best(Map<LegacyEncoding, Tally> block, Set<LegacyEncoding> among) {
        Optional<LegacyEncoding> best = Optional.empty();
        int most = 0;
        for (LegacyEncoding encoding : among) {
            int weight = main.equals(Optional.of(encoding)) ? WEIGHT_OF_MAIN : 1;
            int score =
                    block.containsKey(encoding) ? weight * block.get(encoding).score() : 0;
            if (score > most) {
                most = score;
                best = Optional.of(encoding);
            }
        }
        return best;
    }

    private List<Optional<Verdict>> ownVerdicts() {
        List<Optional<Verdict>> verdicts = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            Optional<LegacyEncoding> best = best(tallies.get(i), present);
            boolean unicode = best.isEmpty() && UnicodeLetters.areIn(blocks.get(i));
            verdicts.add(best.isPresent() || unicode ? Optional.of(new Verdict(best)) : Optional.empty());
        }
        return verdicts;
    }

    private Converted.Block converted(String block, LegacyEncoding encoding) {
        LineReader reader = reader(encoding);
        String text = reader.hasCode(block) ? reader.convert(block, othersThan(encoding)) : block;
        return text.equals(block) ? unchanged(block) : new Converted.Block(text, Optional.of(encoding));
    }

    private List<LineReader> othersThan(LegacyEncoding encoding) {
        return present.stream()
                .filter(other -> other != encoding)
                .map(this::reader)
                .toList();
    }

    private static Converted.Block unchanged(String block) {
        return new Converted.Block(block, Optional.empty());
    }
}
