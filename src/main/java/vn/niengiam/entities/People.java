package vn.niengiam.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes one person of all mentions of a name, with the fullest position that the text gives. */
final class People {
    private final Words words;
    private final Abbreviations abbreviations;

    People(Words words, Abbreviations abbreviations) {
        this.words = words;
        this.abbreviations = abbreviations;
    }

    List<Entity> of(String docId, List<Mention> mentions) {
        Map<String, List<Mention>> byName = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            byName.computeIfAbsent(nameKey(mention), unused -> new ArrayList<>())
                    .add(mention);
        }
        Posts posts = new Posts();
        byName.forEach((name, own) -> own.stream()
                .flatMap(mention -> mention.position().stream())
                .map(this::titles)
                .filter(titles -> titles.size() == 1)
                .forEach(titles -> posts.add(titles.get(0), name)));
        List<Entity> people = new ArrayList<>();
        byName.forEach((name, own) -> people.add(entity(docId, own, posts)));
        return people;
    }

    private Entity entity(String docId, List<Mention> mentions, Posts posts) {
        List<HeldPosition> all = mentions.stream()
                .filter(mention -> mention.position().isPresent())
                .map(mention -> held(mention, posts))
                .toList();
        Optional<HeldPosition> fullest = all.stream()
                .max(Comparator.comparingInt(
                                (HeldPosition held) -> held.titles().size())
                        .thenComparingInt(held -> held.text().length())
                        .thenComparingInt(held -> -held.mention().from()));
        Mention shown = fullest.map(HeldPosition::mention).orElse(mentions.get(0));
        String name = name(shown);
        return new Entity(
                docId,
                EntityType.PERSON,
                words.surface(shown.from(), shown.end()),
                words.start(shown.from()),
                words.end(shown.end()),
                Optional.of(name),
                fullest.map(held -> written(held, all)),
                fullest.flatMap(HeldPosition::org).map(abbreviations::unfold),
                Optional.of(name),
                Optional.empty());
    }

    /**
     * "ý kiến của Phó Bí thư Thường trực Thành ủy, Bí thư Đảng ủy Khối Doãn Trung Tuấn": a post that the text gives to
     * another person is not the first of this one's.
     */
    private HeldPosition held(Mention mention, Posts posts) {
        List<TitleText> titles = titles(mention.position().orElseThrow());
        int first = 0;
        while (first + 1 < titles.size() && posts.isOfAnother(titles.get(first), nameKey(mention))) {
            first++;
        }
        return new HeldPosition(mention, titles.subList(first, titles.size()), words);
    }

    private List<TitleText> titles(Position position) {
        return position.titles().stream()
                .map(title -> TitleText.of(words, title, abbreviations))
                .toList();
    }

    /** The chain as written, but for titles that are written in full elsewhere: TUV, Tỉnh ủy viên. */
    private static String written(HeldPosition chosen, List<HeldPosition> all) {
        Map<String, String> longest = new HashMap<>();
        for (HeldPosition held : all) {
            for (TitleText title : held.titles()) {
                longest.merge(title.key(), title.text(), (one, other) -> other.length() > one.length() ? other : one);
            }
        }
        List<String> asWritten = chosen.titles().stream().map(TitleText::text).toList();
        List<String> inFull = chosen.titles().stream()
                .map(title -> title.orLonger(longest.get(title.key())))
                .toList();
        return inFull.equals(asWritten) ? chosen.text() : String.join(", ", inFull);
    }

    private String nameKey(Mention mention) {
        return words.phraseKey(mention.from(), mention.end());
    }

    /** A name in capitals is written with one capital a syllable. */
    private String name(Mention mention) {
        StringBuilder name = new StringBuilder(words.surface(mention.from(), mention.end()));
        for (int at = mention.from(); at < mention.end(); at++) {
            if (words.isShouted(at)) {
                int start = words.start(at) - words.start(mention.from());
                int end = words.end(at + 1) - words.start(mention.from());
                name.replace(start + 1, end, name.substring(start + 1, end).toLowerCase(Locale.ROOT));
            }
        }
        return name.toString();
    }
}
