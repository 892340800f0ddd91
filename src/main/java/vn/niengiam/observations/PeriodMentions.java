package vn.niengiam.observations;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.niengiam.observations.PeriodMention.Kind;

/** Gathers the mentions of a sentence, and tells those that only compare or belong to a plan. */
final class PeriodMentions {
    private static final Set<String> COMPARING = Set.of("so", "lần", "gấp", "cùng", "hơn");
    private static final Set<String> PLANNING = Set.of("hoạch", "toán", "tiêu", "trình", "vụ");
    private static final int LOOK_BACK = 5;

    private final TokenReader tokens;
    private final List<PeriodMention> mentions = new ArrayList<>();

    PeriodMentions(TokenReader tokens) {
        this.tokens = tokens;
    }

    List<PeriodMention> all() {
        return List.copyOf(mentions);
    }

    /** The last month of the span within a year that was named last. */
    Optional<YearMonth> lastMonth() {
        return mentions.stream()
                .filter(PeriodMention::isStated)
                .flatMap(mention -> mention.period().stream())
                .filter(TimePeriod::isOneYear)
                .map(TimePeriod::to)
                .reduce((earlier, later) -> later);
    }

    /** Adds a mention and answers the index behind it. */
    int add(int at, int end, Kind kind, TimePeriod period) {
        boolean comparable = kind == Kind.SPAN || kind == Kind.START_OF_SPAN || kind == Kind.YEARS_BACK;
        Kind told = comparable && isCompared(at) ? Kind.COMPARISON : kind;
        boolean planned =
                PLANNING.contains(tokens.key(at - 1)) && !tokens.is(at - 2, "nhiệm") && !tokens.is(at - 2, "dịch");
        if (told == Kind.SPAN && planned) {
            told = Kind.OF_A_PLAN;
        }
        mentions.add(new PeriodMention(at, end, told, Optional.of(period)));
        return end;
    }

    /** Adds a span that dates the sentence although it is told by what it is compared with. */
    int addUncompared(int at, int end, TimePeriod period) {
        mentions.add(new PeriodMention(at, end, Kind.SPAN, Optional.of(period)));
        return end;
    }

    /** Adds a mention that names no span itself. */
    int add(int at, int end, Kind kind) {
        mentions.add(new PeriodMention(at, end, kind, Optional.empty()));
        return end;
    }

    private boolean isCompared(int at) {
        for (int i = at - 1; i >= Math.max(0, at - LOOK_BACK); i--) {
            if (COMPARING.contains(tokens.key(i))) {
                return true;
            }
            if (tokens.isNumber(i) || tokens.isAnyOf(i, ",", ";", ":", "(", "là", "đạt")) {
                return false;
            }
        }
        return false;
    }
}
