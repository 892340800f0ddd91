package vn.niengiam.entities;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.niengiam.reference.Source;
import vn.niengiam.reference.Sources;

/** Finds the code by which a paper opens or closes its article: {@code (HPĐT)-}, {@code YBĐT - }, {@code BTNO}. */
final class PaperCodes {
    private static final int LAST_OPENING = 400;
    private static final int SHORTEST_UNKNOWN = 2;
    private static final int LONGEST_UNKNOWN = 5;

    private final Words words;
    private final Sources sources;

    PaperCodes(Words words, Sources sources) {
        this.words = words;
        this.sources = sources;
    }

    List<Entity> of(String docId) {
        List<Entity> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int at = 0; at < words.size(); at++) {
            if (!words.isLineEnd(at - 1)) {
                continue;
            }
            int code = words.is(at, "(") ? at + 1 : at;
            paper(at, code)
                    .filter(seen::add)
                    .ifPresent(paper -> found.add(Organisations.entity(docId, words, code, code + 1, paper)));
        }
        return found;
    }

    /** The paper whose code stands at the beginning of a line, by name. */
    private Optional<String> paper(int line, int code) {
        boolean bracketed = code > line;
        if (!words.isShouted(code) || (bracketed && !words.is(code + 1, ")"))) {
            return Optional.empty();
        }
        int after = bracketed ? code + 2 : code + 1;
        boolean closes = words.isLineEnd(after);
        boolean opens = words.start(code) < LAST_OPENING && (bracketed || words.is(after, "-"));
        if (!opens && !closes) {
            return Optional.empty();
        }
        String letters = words.surface(code, code + 1);
        Optional<Source> known = sources.byByline(letters);
        if (known.isPresent()) {
            return known.filter(PaperCodes::isPaper).map(source -> name(source, letters));
        }
        boolean unknown = opens && words.is(after, "-") && (bracketed || isOnline(letters));
        return unknown && isShort(letters) ? Optional.of(letters) : Optional.empty();
    }

    private static boolean isPaper(Source source) {
        return switch (source.kind()) {
            case PARTY_PAPER, LOCAL_PAPER, NATIONAL -> true;
            case BROADCASTER, GOVERNMENT_PORTAL, PARTY_PORTAL -> false;
        };
    }

    private static boolean isShort(String letters) {
        return letters.length() >= SHORTEST_UNKNOWN && letters.length() <= LONGEST_UNKNOWN;
    }

    /** Codes of online papers end so: {@code YBĐT}, {@code QNO}. */
    private static boolean isOnline(String letters) {
        return letters.length() > 2 && (letters.endsWith("ĐT") || letters.endsWith("O"));
    }

    /** {@code Báo Yên Bái điện tử} of {@code YBĐT}; without the place that a name of sources.csv adds in brackets. */
    private static String name(Source source, String letters) {
        int bracket = source.name().indexOf(" (");
        String name = bracket < 0 ? source.name() : source.name().substring(0, bracket);
        if (!isOnline(letters)) {
            return name;
        }
        return name + (letters.endsWith("ĐT") ? " điện tử" : " online");
    }
}
