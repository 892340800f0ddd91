package vn.niengiam.documents;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.niengiam.reference.Province;
import vn.niengiam.reference.Provinces;
import vn.niengiam.text.Spelling;

/** Reads the province in a domain ({@code baodongthap.com.vn}) or in a file's or page's name ({@code bac-giang-2023}). */
final class AddressArea {
    /** A shorter name inside another word is chance: the hue of "thuehuu". */
    private static final int SHORTEST_PART = 6;

    private static final int SHORTEST_START = 5;
    private static final int SHORTEST_INITIALS = 3;

    /**
     * A province as addresses write it.
     *
     * @param writings words of a path, a space on either side
     * @param compact its name in one, {@code initials} the first letters of its words
     */
    private record Written(List<String> writings, String compact, String initials) {}

    private final Provinces provinces;
    private final List<String> names;
    private final Map<String, Written> written;
    /** By name, the writings of all that ever bore it: few are in a path, and only of those is the time asked. */
    private final Map<String, Set<String>> writingsByName;

    /** Made once; it is never changed. */
    AddressArea(Provinces provinces) {
        this.provinces = provinces;
        this.names = provinces.all().stream()
                .map(province -> Spelling.phraseKey(province.name()))
                .distinct()
                .toList();
        this.written = provinces.all().stream()
                .collect(Collectors.toMap(
                        Province::uid,
                        province -> new Written(
                                writings(province).toList(), compact(province.nameEn()), initials(province))));
        this.writingsByName = names.stream().collect(Collectors.toMap(name -> name, this::writingsOf));
    }

    /** The province that a label of a host names. */
    Optional<Province> ofHost(String host, LocalDate on) {
        List<String> labels = Arrays.asList(host.split("\\."));
        return candidates(on)
                .filter(province -> labels.stream().anyMatch(label -> isIn(label.replace("-", ""), province)))
                .max(Comparator.comparingInt(
                        province -> written.get(province.uid()).compact().length()))
                .flatMap(province -> provinces.continued(province.uid(), on));
    }

    /** The one province that the words of a path name; empty if they name several. */
    Optional<Province> ofWords(String words, LocalDate on) {
        List<Province> named = names.stream()
                .filter(name -> writingsByName.get(name).stream().anyMatch(words::contains))
                .flatMap(name -> provinces.nearest(name, on).stream())
                .filter(province ->
                        written.get(province.uid()).writings().stream().anyMatch(words::contains))
                .flatMap(province -> provinces.continued(province.uid(), on).stream())
                .distinct()
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** Each name once, for the unit that bore it nearest to a day: sites outlive their provinces. */
    private Stream<Province> candidates(LocalDate on) {
        return names.stream().flatMap(name -> provinces.nearest(name, on).stream());
    }

    private boolean isIn(String label, Province province) {
        String name = written.get(province.uid()).compact();
        boolean starts = name.length() >= SHORTEST_START && (label.startsWith(name) || label.endsWith(name));
        boolean contains = name.length() >= SHORTEST_PART && label.contains(name);
        String initials = written.get(province.uid()).initials();
        boolean isInitials = initials.length() >= SHORTEST_INITIALS && label.equals(initials);
        return starts || contains || isInitials || label.equals(name) || label.equals("bao" + name);
    }

    private Set<String> writingsOf(String name) {
        return provinces.ever(name).stream()
                .flatMap(province -> written.get(province.uid()).writings().stream())
                .collect(Collectors.toSet());
    }

    private static Stream<String> writings(Province province) {
        Stream<String> names = province.standsAlone() ? Stream.of(province.nameEn()) : Stream.of();
        return Stream.concat(names, province.aliases().stream())
                .map(name -> DocumentAddress.plain(name)
                        .replaceAll("[^a-z0-9]+", " ")
                        .strip())
                .filter(name -> name.length() >= SHORTEST_INITIALS)
                .flatMap(name -> Stream.of(name, name.replace(" ", "")))
                .distinct()
                .map(name -> " " + name + " ");
    }

    private static String compact(String name) {
        return DocumentAddress.plain(name).replaceAll("[^a-z0-9]+", "");
    }

    private static String initials(Province province) {
        return Arrays.stream(DocumentAddress.plain(province.nameEn()).split("[^a-z0-9]+"))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }
}
