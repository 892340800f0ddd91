package vn.niengiam.entities;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * The names by which a text points back to a body that it names in full: {@code Huyện ủy} beside {@code Huyện ủy Đại
 * Lộc} or beside {@code Ban Thường vụ Huyện ủy Đại Lộc}, {@code Khối các cơ quan tỉnh} beside its Đảng bộ.
 */
final class ShortNames {
    private final Set<String> beginnings = new HashSet<>();
    private final Set<String> committees = new HashSet<>();
    private final Set<String> blocs = new HashSet<>();

    ShortNames(Words words, Collection<Body> bodies) {
        for (Body body : bodies) {
            for (int at = body.from() + 1; at < body.end(); at++) {
                beginnings.add(words.phraseKey(body.from(), at));
                if (body.kind() == BodyKind.PARTY) {
                    blocs.add(words.phraseKey(at, body.end()));
                }
                if (body.kind() == BodyKind.BOARD && at + 2 < body.end()) {
                    committees.add(words.phraseKey(at, at + 2));
                }
            }
        }
    }

    /** @param key of {@link Words#phraseKey} */
    boolean contain(String key, BodyKind kind) {
        return beginnings.contains(key)
                || (kind == BodyKind.COMMITTEE && committees.contains(key))
                || (kind == BodyKind.BLOCK && blocs.contains(key));
    }
}
