package vn.niengiam.entities;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import vn.niengiam.text.Span;

/** Answers quickly whether a stretch of text meets one of many others. */
final class Overlaps {
    /** The furthest end of all stretches that begin at or before a place. */
    private final TreeMap<Integer, Integer> ends = new TreeMap<>();

    Overlaps(List<Span> spans) {
        int furthest = 0;
        for (Span span :
                spans.stream().sorted(Comparator.comparingInt(Span::start)).toList()) {
            furthest = Math.max(furthest, span.end());
            ends.put(span.start(), furthest);
        }
    }

    boolean with(Span span) {
        var before = ends.lowerEntry(span.end());
        return before != null && before.getValue() > span.start();
    }
}
