package vn.niengiam.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.niengiam.documents.BodyMention.Form;
import vn.niengiam.documents.BodyMention.Rank;
import vn.niengiam.documents.BodyMention.Role;
import vn.niengiam.reference.PlaceMention;
import vn.niengiam.text.Span;

/** Finds the bodies and units that a text names, in one pass over its tokens. */
final class BodyFinder {
    private static final int WORDS_BETWEEN_CAPITALS = 4;

    private final HeaderText text;
    private final BodyRoles roles;
    /** By token, the place that starts there, or null. */
    private final PlaceMention[] places;

    private final List<BodyMention> found = new ArrayList<>();

    /** A finder for one text and the places found in it. */
    BodyFinder(HeaderText text, List<PlaceMention> mentions) {
        this.text = text;
        this.roles = new BodyRoles(text);
        this.places = new PlaceMention[text.tokens().size()];
        mentions.forEach(place -> places[text.tokenAt(place.span().start())] = place);
    }

    List<BodyMention> find() {
        int at = 0;
        while (at < text.tokens().size()) {
            int end = body(at);
            if (end <= at) {
                end = place(at);
            }
            at = Math.max(at + 1, end);
        }
        return found;
    }

    /** Adds the body whose name starts at a token; the token after it, or 0. */
    private int body(int at) {
        if (!BodyWords.FIRST.contains(text.key(at))) {
            return 0;
        }
        Rank committee = BodyWords.COMMITTEES.get(text.key(at));
        if (committee != null
                && text.key(at + 1).equals("ủy")
                && !text.key(at + 2).equals("viên")) {
            return add(startOfBoard(at), at + 2, committee, Form.BODY);
        }
        boolean party = text.key(at).equals("đảng")
                && (text.key(at + 1).equals("bộ") || text.key(at + 1).equals("ủy"));
        if (party) {
            return partyBody(at);
        }
        if (text.reads(at, "chi", "bộ") && isWorkplace(at + 2)) {
            return add(at, endOfName(at + 2), Rank.ORGANIZATION, Form.BODY);
        }
        if (text.key(at).equals("đuk") || isBloc(at)) {
            return add(at, endOfBloc(at + 1), Rank.BLOC, Form.BODY);
        }
        int state = endOfStateBody(at);
        if (state > at) {
            return unitBody(at, state);
        }
        int association = endOfAssociation(at);
        return association > at ? add(at, association, Rank.ORGANIZATION, Form.BARE) : whole(at);
    }

    /** Where the name of a committee's board starts: "Ban Tổ chức Thành ủy", "Ủy ban Kiểm tra Huyện ủy". */
    private int startOfBoard(int committee) {
        return BodyWords.BOARDS.stream()
                .filter(board -> text.reads(committee - board.length, board))
                .mapToInt(board -> committee - board.length)
                .min()
                .orElse(committee);
    }

    /** "Hội Nông dân tỉnh", "Tỉnh đoàn", "Trường Chính trị tỉnh": behind its name and unit; 0 if none is named. */
    private int endOfAssociation(int at) {
        for (String[] name : BodyWords.ASSOCIATIONS) {
            int end = at + name.length;
            if (text.reads(at, name) && text.isCapital(at)) {
                boolean whose = name.length > 2 && placeAt(end) == null && unit(end) != null;
                return whose ? end + unitLength(end) : end;
            }
        }
        return 0;
    }

    /** "Đảng bộ tỉnh", "Đảng ủy Khối", "Đảng ủy Công an tỉnh"; "đảng bộ trực thuộc" is no one's name. */
    private int partyBody(int at) {
        int next = text.reads(at + 2, "và", "nhân", "dân") ? at + 5 : at + 2;
        boolean agencies = text.key(next).equals("khối")
                || text.reads(next, "các", "cơ", "quan")
                || isIndustrialParks(next)
                || isCabinet(next)
                || endOfStateBody(next) > next;
        if (agencies) {
            int end = endOfBloc(next);
            return add(at, end, isBelowProvince(end) ? Rank.ORGANIZATION : Rank.BLOC, Form.BODY);
        }
        Rank unit = unit(next);
        if (unit != null || placeAt(next) != null) {
            return unitBody(at, next);
        }
        return isWorkplace(next) ? add(at, endOfName(next), Rank.ORGANIZATION, Form.BODY) : 0;
    }

    /** Whether a district or commune stands at a token: its agencies are no bloc of the province. */
    private boolean isBelowProvince(int at) {
        PlaceMention place = placeAt(at);
        Rank rank = place == null ? unit(at) : rank(place);
        return rank == Rank.DISTRICT || rank == Rank.COMMUNE;
    }

    /** A body that is named by its unit, which stands at a token. */
    private int unitBody(int at, int unitAt) {
        PlaceMention place = placeAt(unitAt);
        if (place != null) {
            return add(at, unitAt, rank(place), Form.BODY);
        }
        Rank unit = unit(unitAt);
        return unit == null ? 0 : add(at, unitAt + unitLength(unitAt), unit, Form.BODY);
    }

    /** "toàn tỉnh", "huyện ta", "cả nước", "Ban Tổ chức Trung ương". */
    private int whole(int at) {
        boolean society = text.reads(at + 1, "xã", "hội");
        if (text.key(at).equals("toàn") && unit(at + 1) != null && !society) {
            int end = placeAt(at + 1) == null ? at + 1 + unitLength(at + 1) : at + 1;
            return add(at, end, unit(at + 1), Form.UNIT);
        }
        boolean nation = text.reads(at, "cả", "nước") || text.reads(at, "toàn", "quốc");
        if (nation && !roles.isRanking(at)) {
            return add(at, at + 2, Rank.CENTRAL, Form.UNIT);
        }
        int leaders = endOfLeaders(at);
        if (leaders > at && roles.of(at, leaders) == Role.ACTS) {
            return add(at, leaders, Rank.CENTRAL, Form.UNIT);
        }
        boolean board = text.is(at, BodyWords.CENTRAL_BOARDS) && text.reads(at + 1, "trung", "ương");
        if (board) {
            return add(at, at + 3, Rank.CENTRAL, Form.BODY);
        }
        return isBareUnit(at) ? add(at, at + unitLength(at), unit(at), Form.BARE) : 0;
    }

    /** "Ban Chấp hành Trung ương", "Bộ Chính trị", "Ban Bí thư": cited everywhere, so they count only where they act. */
    private int endOfLeaders(int at) {
        if (text.reads(at, "chấp", "hành", "trung", "ương")) {
            return text.key(at + 4).equals("đảng") ? at + 5 : at + 4;
        }
        boolean two = text.reads(at, "bộ", "chính", "trị") || text.reads(at, "ban", "bí", "thư");
        return two && text.isCapital(at) ? at + 3 : 0;
    }

    /** "Công an tỉnh", "Xã đã hướng dẫn"; but not "huyện, thị xã", "cấp xã", "xã hội". */
    private boolean isBareUnit(int at) {
        Rank unit = unit(at);
        if (unit == null || placeAt(at) != null) {
            return false;
        }
        boolean afterUnit = isJoin(at - 1) && (unit(at - 2) != null || unit(at - 3) != null);
        int next = at + unitLength(at);
        boolean beforeUnit = isJoin(next) && unit(next + 1) != null;
        boolean commune = unit == Rank.COMMUNE && !text.isCapital(at);
        return !afterUnit && !beforeUnit && !commune && !text.reads(at, "xã", "hội");
    }

    private boolean isJoin(int at) {
        return text.key(at).equals(",")
                || text.key(at).equals("và")
                || text.key(at).equals("/");
    }

    private int place(int at) {
        PlaceMention place = placeAt(at);
        return place == null ? 0 : add(at, at, rank(place), Form.UNIT);
    }

    /** Adds a mention; a place that stands where the name ends belongs to it. */
    private int add(int first, int end, Rank rank, Form form) {
        Optional<PlaceMention> place = Optional.ofNullable(placeAt(end));
        int last = place.map(found -> text.tokenAt(found.span().end())).orElse(end);
        Rank own = rank == Rank.CITY ? place.map(BodyFinder::rank).orElse(rank) : rank;
        Form placed = rank == Rank.ORGANIZATION ? Form.BODY : Form.UNIT;
        Form ownForm = form == Form.BARE && place.isPresent() ? placed : form;
        boolean central = rank == Rank.BLOC && text.reads(last - 2, "trung", "ương");
        Span span = new Span(start(first), text.tokens().get(last - 1).end());
        found.add(new BodyMention(span, central ? Rank.CENTRAL : own, roles.of(first, last), place, ownForm));
        return last;
    }

    private static Rank rank(PlaceMention place) {
        return switch (place.kind()) {
            case REGION -> Rank.CENTRAL;
            case PROVINCE -> Rank.PROVINCE;
            case DISTRICT -> Rank.DISTRICT;
            case COMMUNE -> Rank.COMMUNE;
        };
    }

    private Rank unit(int at) {
        Rank longUnit = longUnit(at);
        return longUnit == null ? BodyWords.UNITS.get(text.key(at)) : longUnit;
    }

    private int unitLength(int at) {
        return longUnit(at) == null ? 1 : 2;
    }

    private Rank longUnit(int at) {
        Map<String, Rank> bySecond = BodyWords.LONG_UNITS.get(text.key(at));
        return bySecond == null ? null : bySecond.get(text.key(at + 1));
    }

    /** "Khối các cơ quan", "Khối Doanh nghiệp". */
    private boolean isBloc(int at) {
        int next = text.key(at + 1).equals("các") ? at + 2 : at + 1;
        return text.key(at).equals("khối")
                && text.isCapital(at)
                && (text.reads(next, "cơ", "quan") || text.reads(next, "doanh", "nghiệp"));
    }

    private boolean isCabinet(int at) {
        int next = text.reads(at, "cơ", "quan") ? at + 2 : at;
        return text.reads(next, "dân", "chính", "đảng") || text.reads(at, "doanh", "nghiệp");
    }

    private boolean isWorkplace(int at) {
        boolean unitCells =
                text.reads(at, "cơ", "sở") || text.reads(at, "bộ", "phận") || text.reads(at, "trực", "thuộc");
        boolean named = text.isCapital(at) || text.reads(at, "cơ", "quan");
        return text.is(at, BodyWords.WORKPLACES) && !unitCells && named;
    }

    /** "Đảng ủy Các khu công nghiệp tỉnh": the parks' enterprises together, as a bloc. */
    private boolean isIndustrialParks(int at) {
        int next = text.key(at).equals("các") ? at + 1 : at;
        return text.reads(next, "khu", "công", "nghiệp")
                || text.reads(next, "khu", "kinh", "tế")
                || text.reads(next, "kcn");
    }

    private int endOfStateBody(int at) {
        if (text.reads(at, "ủy", "ban", "nhân", "dân") || text.reads(at, "hội", "đồng", "nhân", "dân")) {
            return at + 4;
        }
        return text.is(at, BodyWords.STATE_BODIES) ? at + 1 : 0;
    }

    private int endOfBloc(int from) {
        int end = from;
        while (text.is(end, BodyWords.BLOC_NAME) && placeAt(end) == null) {
            boolean abbreviated =
                    text.key(end + 1).equals("(") && text.key(end + 3).equals(")");
            end += abbreviated ? 4 : 1;
        }
        return text.key(end - 1).equals("và") ? end - 1 : end;
    }

    /** The end of a workplace's name: its capitalised words with those between, its unit, the place it lies in. */
    private int endOfName(int from) {
        int last = from + 1;
        for (int at = from + 1; at <= last + WORDS_BETWEEN_CAPITALS && isNameWord(at); at++) {
            if (placeAt(at) != null) {
                return at;
            }
            if (text.isCapital(at) || unit(at) != null) {
                last = at + 1;
            }
        }
        return last;
    }

    private boolean isNameWord(int at) {
        boolean dash = text.key(at).equals("-")
                || text.key(at).equals("–")
                || text.key(at).equals(",");
        return dash || (text.isWord(at) && (text.isCapital(at) || !text.is(at, BodyWords.VERBS)));
    }

    private PlaceMention placeAt(int at) {
        return at < places.length ? places[at] : null;
    }

    private int start(int at) {
        return at < text.tokens().size()
                ? text.tokens().get(at).start()
                : text.text().length();
    }
}
