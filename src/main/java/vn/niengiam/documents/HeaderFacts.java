package vn.niengiam.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.niengiam.documents.AreaReader.Area;
import vn.niengiam.documents.SourceReader.Signature;
import vn.niengiam.reference.Level;
import vn.niengiam.reference.PlaceMention;
import vn.niengiam.reference.Places;
import vn.niengiam.reference.Province;
import vn.niengiam.reference.Reference;
import vn.niengiam.reference.Source;
import vn.niengiam.text.Span;

/** Reads who reports, on what, and when. Make one and share it; it is never changed. */
public final class HeaderFacts {
    /** The last day of the 63 provinces and of districts: the time that most undated reports are from. */
    private static final LocalDate LAST_DAY_OF_DISTRICTS = LocalDate.of(2025, 6, 30);

    private final Reference reference;
    private final Places places;
    private final AddressArea hosts;
    private final SourceReader sources;

    public HeaderFacts(Reference reference) {
        this.reference = reference;
        this.places = new Places(reference.provinces(), reference.districts());
        this.hosts = new AddressArea(reference.provinces());
        this.sources = new SourceReader(reference.sources());
    }

    /**
     * The header of a file.
     *
     * @param path in the archive
     */
    public Header read(String path, ParsedFile file) {
        HeaderText text = HeaderText.of(file);
        DocumentAddress address = DocumentAddress.of(path, file.metadata());
        List<Signature> signatures = sources.read(text, address);

        PublishedDate dates = new PublishedDate(text, address, file.metadata());
        ReportYearReader years = new ReportYearReader(text);
        ReportKind kind = new ReportKindReader(text).read();
        Optional<Integer> ofText = years.ofText();
        Optional<LocalDate> stated = dates.stated(ofText);
        Optional<Integer> year = years.of(stated.or(dates::ofAddress)
                .or(() -> dates.ofLaterEvent(ofText))
                .or(() -> ofText.isPresent() ? Optional.empty() : dates.ofFile()));
        Optional<LocalDate> published =
                stated.or(() -> dates.ofEvent(year, kind == ReportKind.YEAR)).or(dates::ofAddress);

        Place place = place(text, signatures, address, published.or(() -> year.map(HeaderFacts::endOf)));
        CongressYear congress = new CongressYear(text, reference.provinces());
        return new Header(
                title(text, file),
                published.or(dates::ofFile),
                signatures.stream()
                        .flatMap(signature -> signature.source().stream())
                        .map(Source::id)
                        .findFirst(),
                place.area().province().map(Province::uid),
                place.area().basis(),
                place.level(),
                place.body(),
                year.or(() -> place.area().province().flatMap(congress::read)),
                Optional.of(kind));
    }

    private record Place(Area area, Optional<Level> level, Optional<String> body) {}

    /** Area and level, read for a day; a district's report is from the time of districts, whatever day was inferred. */
    private Place place(HeaderText text, List<Signature> signatures, DocumentAddress address, Optional<LocalDate> day) {
        LocalDate on = day.orElse(LAST_DAY_OF_DISTRICTS);
        Place place = placeOn(text, signatures, address, on);
        boolean tooLate = on.isAfter(LAST_DAY_OF_DISTRICTS)
                && on.equals(endOf(on.getYear()))
                && place.level().filter(level -> level == Level.DISTRICT).isPresent();
        return tooLate ? placeOn(text, signatures, address, LAST_DAY_OF_DISTRICTS) : place;
    }

    private Place placeOn(HeaderText text, List<Signature> signatures, DocumentAddress address, LocalDate on) {
        List<PlaceMention> mentions =
                Homonyms.settled(places.find(text.text(), text.tokens(), on), text.text(), uid -> exists(uid, on));
        List<BodyMention> bodies = new BodyFinder(text, mentions).find();
        Area area = new AreaReader(reference, hosts, text, on).read(bodies, signatures, address);
        LevelReader levels = new LevelReader(text, bodies, area.province());
        Optional<Level> level = levels.level();
        if (level.filter(found -> found == Level.CENTRAL).isPresent()) {
            area = new Area(Optional.empty(), AreaBasis.NONE);
        }
        return new Place(area, level, level.flatMap(levels::body));
    }

    private boolean exists(String uid, LocalDate on) {
        return reference
                .provinces()
                .byUid(uid)
                .filter(province -> province.isValid(on))
                .isPresent();
    }

    private static Optional<String> title(HeaderText text, ParsedFile file) {
        Optional<String> headline = text.headline().map((Span line) -> Headline.cleaned(line.of(text.text())));
        return headline.or(() -> file.title().flatMap(Headline::withoutSiteName));
    }

    private static LocalDate endOf(int year) {
        return LocalDate.of(year, 12, 31);
    }
}
