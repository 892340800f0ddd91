package vn.niengiam.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.niengiam.reference.PlaceNames.Match;
import vn.niengiam.reference.PlaceNames.Name;
import vn.niengiam.reference.PlaceNames.Start;
import vn.niengiam.text.Span;
import vn.niengiam.text.Token;

/** Finds the places that a text names, in one pass over its tokens. Make one and share it; it is never changed. */
public final class Places {
    private final Provinces provinces;
    private final PlaceNames names;

    public Places(Provinces provinces, Districts districts) {
        this.provinces = provinces;
        this.names = new PlaceNames(provinces, districts);
    }

    /**
     * Finds places in order of place.
     *
     * @param tokens of the text
     * @param on the day that names are read for; Bắc Ninh means another unit from 2025-07-01
     */
    public List<PlaceMention> find(String text, List<Token> tokens, LocalDate on) {
        return new Search(text, tokens, on).run();
    }

    /** One text being searched. */
    private final class Search {
        private final PlaceText text;
        private final List<Token> tokens;
        private final LocalDate on;
        private final List<PlaceMention> found = new ArrayList<>();
        /** The title of the last district found, and the token after it: a list of names shares one title. */
        private Optional<PlaceTitle> lastTitle = Optional.empty();

        private int lastEnd = -1;

        Search(String text, List<Token> tokens, LocalDate on) {
            this.text = new PlaceText(text, tokens);
            this.tokens = tokens;
            this.on = on;
        }

        List<PlaceMention> run() {
            int at = 0;
            while (at < tokens.size()) {
                at = Math.max(at + 1, tokens.get(at).isWord() ? step(at) : 0);
            }
            return found;
        }

        /** Looks at one token; the index of the first token not used up. */
        private int step(int at) {
            Optional<Start> start = names.startingWith(tokens.get(at));
            if (start.isEmpty()) {
                return 0;
            }
            boolean mayStart = start.get().small() || text.isCapital(at);
            Optional<Match> match = mayStart ? PlaceNames.longest(start.get().names(), tokens, at) : Optional.empty();
            if (match.isPresent() && text.isWritten(match.get(), at)) {
                mention(match.get(), at);
                return match.get().end();
            }
            int end = PlaceTitle.opensCommune(tokens, at) ? text.endOfCommune(at + 1) : 0;
            if (end > at + 1) {
                addCommune(at, end);
            }
            return end;
        }

        private void addCommune(int type, int end) {
            int first = tokens.get(type).is("trấn") ? type - 1 : type;
            String name = text.between(type + 1, end);
            add(first, end, Optional.empty(), name, PlaceKind.COMMUNE, true);
        }

        private void mention(Match match, int at) {
            Name name = match.name();
            if (name.isDecoy()) {
                return;
            }
            if (name.region().isPresent()) {
                add(at, match.end(), Optional.empty(), name.region().get(), PlaceKind.REGION, false);
                return;
            }
            Optional<PlaceTitle> title = titleOf(at);
            List<District> districts = districts(name, title);
            Optional<Province> province = province(name, title, districts);
            if (province.isPresent() && !(title.isEmpty() && text.isPersonsName(at))) {
                addProvince(at, match.end(), province.get(), title);
            } else if (!districts.isEmpty() && isDistrict(name, match, at, title)) {
                addDistrict(at, match.end(), districts, title);
            }
        }

        /** The title before a name, or the one that a list of names goes on from: "các huyện Duy Tiên, Kim Bảng". */
        private Optional<PlaceTitle> titleOf(int at) {
            Optional<PlaceTitle> own = PlaceTitle.before(tokens, at);
            boolean listed = at > 0
                    && lastEnd == at - 1
                    && (tokens.get(at - 1).is(",") || tokens.get(at - 1).is("và"));
            return own.isPresent() || !listed ? own : lastTitle.map(title -> new PlaceTitle(title.kind(), at));
        }

        private List<District> districts(Name name, Optional<PlaceTitle> title) {
            List<District> fitting = name.districts().stream()
                    .filter(district -> district.isNumbered()
                            || title.isEmpty()
                            || title.get().kind().fits(district.type()))
                    .toList();
            boolean strayTitle = fitting.isEmpty()
                    && title.isPresent()
                    && title.get().kind() != PlaceTitle.Kind.PROVINCE
                    && title.get().kind() != PlaceTitle.Kind.COMMUNE;
            return strayTitle ? name.districts() : fitting;
        }

        /** The province that a name means, unless its title makes it a district: "huyện Quảng Ninh". */
        private Optional<Province> province(Name name, Optional<PlaceTitle> title, List<District> districts) {
            return name.provinces().stream()
                    .min(Comparator.comparingLong(province -> province.daysFrom(on)))
                    .map(this::begun)
                    .filter(province -> title.isEmpty()
                            || switch (title.get().kind()) {
                                case PROVINCE -> true;
                                case CITY -> districts.isEmpty() || province.type() != ProvinceType.PROVINCE;
                                case DISTRICT, URBAN_DISTRICT, TOWN -> districts.isEmpty();
                                case COMMUNE -> false;
                            });
        }

        /** A unit that has ended keeps its name; one that has not begun stands for the one it came from. */
        private Province begun(Province province) {
            return province.validFrom().isAfter(on)
                    ? provinces.continued(province.uid(), on).orElse(province)
                    : province;
        }

        /** A district's name by itself is often a person's or a word; it counts where only one place can be meant. */
        private boolean isDistrict(Name name, Match match, int at, Optional<PlaceTitle> title) {
            if (title.isPresent() || name.districts().get(0).isNumbered()) {
                return true;
            }
            return name.words().size() > 1 && text.standsByItself(at, match.end());
        }

        private void addProvince(int at, int end, Province province, Optional<PlaceTitle> title) {
            int first = title.map(PlaceTitle::first).orElse(at);
            add(first, end, Optional.of(province.uid()), province.name(), PlaceKind.PROVINCE, title.isPresent());
        }

        private void addDistrict(int at, int end, List<District> districts, Optional<PlaceTitle> title) {
            Set<String> uids = districts.stream()
                    .map(district -> provinces
                            .continued(district.province(), on)
                            .map(Province::uid)
                            .orElse(district.province()))
                    .collect(java.util.stream.Collectors.toSet());
            Optional<String> uid =
                    uids.size() == 1 ? Optional.of(uids.iterator().next()) : Optional.empty();
            boolean titled = title.isPresent() || districts.get(0).isNumbered();
            int first = title.map(PlaceTitle::first).orElse(at);
            add(first, end, uid, districts.get(0).name(), PlaceKind.DISTRICT, titled);
            lastTitle = title;
            lastEnd = end;
        }

        private void add(int first, int end, Optional<String> uid, String name, PlaceKind kind, boolean titled) {
            Span span = new Span(tokens.get(first).start(), tokens.get(end - 1).end());
            found.add(new PlaceMention(span, uid, name, kind, titled));
        }
    }
}
