package vn.niengiam.observations;

import java.util.List;
import java.util.Optional;
import vn.niengiam.observations.Cues.Place;
import vn.niengiam.observations.Wording.Gap;
import vn.niengiam.observations.WordingIndex.Entry;
import vn.niengiam.reference.Indicator.Measured;

/** Finds the words beside a figure that say it means something else than a wording that fits. */
record Exclusions(Statement statement, Quantity quantity) {
    /** The words that exclude a match: in the figure's segment or in that of the wording, if they are not another figure's. */
    Optional<Place> of(IndicatorMatch match, Entry entry) {
        for (int phrase : entry.excludes()) {
            for (Place place : statement.cues().getOrDefault(phrase, List.of())) {
                boolean beside = isBeside(place, match) || isFar(entry) && isInThread(place) || isJoined(match, place);
                if (beside && !isOutweighed(place, match) && !isOfOtherFigure(place)) {
                    return Optional.of(place);
                }
            }
        }
        return Optional.empty();
    }

    /** Said before or in brackets, of what another figure counts; or before words that stand right at a stock's number: "tổng số #". */
    private boolean isOutweighed(Place place, IndicatorMatch match) {
        boolean before = place.to() <= match.cueStart();
        boolean joined =
                match.cueStart() < quantity.leftEdge() && statement.tokens().is(match.cueStart() - 1, "và");
        boolean ofOther = before && isCounted(place)
                || before && joined && statement.figuresBetween(place.to(), match.cueStart()) > 0
                || statement.segments().isDeeper(place.from(), quantity.from())
                        && statement.figures().isCountedByOther(place.from(), quantity);
        return ofOther || (match.isSpecific() && place.to() <= quantity.from());
    }

    private boolean isBeside(Place place, IndicatorMatch match) {
        Segments segments = statement.segments();
        int from = segments.indexOf(place.from());
        int to = segments.indexOf(place.to() - 1);
        int own = segments.indexOf(quantity.from());
        int ofCue = segments.indexOf(match.cueStart());
        boolean behind =
                from == segments.indexOf(match.cueEnd() - 1) && place.from() >= quantity.to() && !isCounted(place);
        boolean between = place.from() >= match.cueStart() && place.to() <= quantity.from() && isCounted(place);
        return from == own || to == own || from == ofCue || to == ofCue || behind || between || isOfPart(place);
    }

    /** Whether some words of the wording may stand anywhere before: then all of the figure's thread is beside it. */
    private static boolean isFar(Entry entry) {
        return entry.wording().phrases().anyMatch(phrase -> phrase.gap() == Gap.PARAGRAPH);
    }

    /** "kiểm tra 4 đảng viên (tăng 1) và 1 tổ chức đảng": what is said of the first is said of both, so the 1 is no stock. */
    private boolean isJoined(IndicatorMatch match, Place place) {
        return match.indicator().measure() == Measured.STOCK
                && match.cueStart() >= quantity.leftEdge()
                && statement.segments().isJoined(statement.segments().indexOf(quantity.from()))
                && !isCounted(place)
                && isInThread(place);
    }

    private boolean isInThread(Place place) {
        return place.to() <= quantity.from()
                && !statement.tokens().hasAnyOf(place.to(), quantity.from(), ";")
                && statement.segments().isInThreadOf(place.from(), quantity.from());
    }

    /** "thêm 3 xã đạt chuẩn và tỷ lệ hộ nghèo còn dưới 2%": the "dưới" belongs to the 2%. */
    private boolean isOfOtherFigure(Place place) {
        return place.from() >= quantity.to()
                && statement.figures().isOfFigure(place.from())
                && statement.figures().isOfFigure(place.to() - 1);
    }

    /** "trong đó" holds for the whole list that follows it. */
    private boolean isOfPart(Place place) {
        int segment = statement.segments().indexOf(place.from());
        return statement.segments().isPart(quantity.from())
                && place.from() == statement.segments().start(segment)
                && statement.segments().isInThreadOf(place.from(), quantity.from());
    }

    private boolean isCounted(Place place) {
        return statement.figures().isCounted(place.from());
    }
}
