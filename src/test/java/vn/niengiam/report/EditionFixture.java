package vn.niengiam.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.niengiam.reference.Indicator;
import vn.niengiam.reference.Level;
import vn.niengiam.reference.Province;
import vn.niengiam.reference.ProvinceType;
import vn.niengiam.trends.Cell;
import vn.niengiam.trends.Conflict;
import vn.niengiam.trends.Coverage;
import vn.niengiam.trends.Trend;

/**
 * A small edition: three provinces and two districts, two indicators, two years, a provisional figure, a fall below zero
 * and two papers that disagree. Every text of others is led in by {@code text}, so that a test can make it hostile.
 */
final class EditionFixture {
    static final String ADMITTED = "party.members.admitted";
    static final String GROWTH = "economy.grdp_growth_pct";

    private final String text;
    private final List<Trend> trends = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<SourceDocument> documents = new ArrayList<>();

    private EditionFixture(String text) {
        this.text = text;
    }

    static EditionContent plain() {
        return with("Tin");
    }

    /** @param text stands in every sentence, title, path, name, reason, unit and id that comes from outside */
    static EditionContent with(String text) {
        EditionFixture fixture = new EditionFixture(text);
        fixture.add(Figure.province(2022, "02", ADMITTED, "310", 1));
        fixture.add(Figure.province(2023, "02", ADMITTED, "326", 2));
        fixture.add(Figure.province(2023, "25", ADMITTED, "1382", 1));
        fixture.add(Figure.nineMonths("26", "87"));
        fixture.add(Figure.district("41", 1, "Huyện ủy Yên Lạc"));
        fixture.add(Figure.district("37", 2, "Huyện ủy Tam Đảo"));
        fixture.add(Figure.province(2023, "02", GROWTH, "-2.25", 2));
        fixture.add(Figure.province(2023, "25", GROWTH, "7.5", 1));
        fixture.unreadDocument();
        fixture.laterDocument();
        return fixture.content();
    }

    /** A figure to come: where, of what, over how many months, at which place. */
    private record Figure(
            int year,
            String area,
            Level level,
            String indicator,
            String value,
            int months,
            int rank,
            Optional<String> body) {
        static Figure province(int year, String area, String indicator, String value, int rank) {
            return new Figure(year, area, Level.PROVINCE, indicator, value, Trend.WHOLE_YEAR, rank, Optional.empty());
        }

        static Figure district(String value, int rank, String body) {
            return new Figure(2023, "26", Level.DISTRICT, ADMITTED, value, Trend.WHOLE_YEAR, rank, Optional.of(body));
        }

        static Figure nineMonths(String area, String value) {
            return new Figure(2023, area, Level.PROVINCE, ADMITTED, value, 9, 1, Optional.empty());
        }

        /** The one with a year before it, and with a paper that disagrees. */
        boolean isFollowed() {
            return area.equals("02") && year == 2023 && indicator.equals(ADMITTED);
        }
    }

    private void add(Figure figure) {
        String id = "o" + (statements.size() + 1) + text;
        boolean followed = figure.isFollowed();
        trends.add(new Trend(
                figure.indicator(),
                figure.area(),
                Trend.AS_REPORTED,
                figure.level(),
                figure.year(),
                Optional.of(new BigDecimal(figure.value())),
                figure.months() == Trend.WHOLE_YEAR ? "A" : "P",
                followed ? Optional.of(new BigDecimal("310")) : Optional.empty(),
                followed ? Optional.of(new BigDecimal("16")) : Optional.empty(),
                followed ? Optional.of(new BigDecimal("5.161290")) : Optional.empty(),
                Optional.of(figure.rank()),
                Optional.of(2),
                1,
                followed ? 1 : 0,
                List.of(id),
                followed ? "later publication before earlier" : "only statement",
                figure.months(),
                figure.body().map(name -> name + text),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of()));
        state(id, figure);
    }

    private void state(String id, Figure figure) {
        int year = figure.year();
        String surface = figure.value().replace('.', ',') + text;
        String before = text + ": năm " + year + ", kết quả là ";
        String document = "d" + id;
        statements.add(new Statement(
                id,
                figure.indicator(),
                text + " mở đầu. " + before + surface + ", " + text + " Hết.",
                (text + " mở đầu. ").length(),
                before + surface + ", " + text,
                surface,
                before.length(),
                before.length() + surface.length(),
                new BigDecimal(figure.value()),
                figure.indicator().equals(GROWTH) ? "%" : "đảng viên" + text,
                Optional.of(figure.months() == Trend.WHOLE_YEAR ? "" + year : year + "-01/" + year + "-09"),
                "exact",
                "actual",
                Optional.of(figure.area()),
                Optional.of(Level.PROVINCE),
                document));
        documents.add(new SourceDocument(
                Optional.of(document),
                year + "/" + text + "/" + id + ".html",
                Optional.of(text + " tổng kết năm " + year),
                Optional.of(LocalDate.of(year, 12, 30)),
                Optional.of(text + ".vn"),
                Optional.of("02"),
                Optional.of(Level.PROVINCE),
                Optional.of(year),
                "parsed",
                Optional.empty()));
    }

    private void unreadDocument() {
        documents.add(new SourceDocument(
                Optional.empty(),
                text + "/anh-quet.pdf",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("26"),
                Optional.empty(),
                Optional.of(2023),
                "needs_ocr",
                Optional.of(text + ": chỉ có ảnh")));
    }

    /** Next year's, of which no figure of 2023 is taken: it is cited for the conflict alone. */
    private void laterDocument() {
        documents.add(new SourceDocument(
                Optional.of("dother" + text),
                text + "/bao.html",
                Optional.of(text + ": nhìn lại"),
                Optional.empty(),
                Optional.empty(),
                Optional.of("02"),
                Optional.of(Level.PROVINCE),
                Optional.of(2024),
                "truncated",
                Optional.empty()));
    }

    private EditionContent content() {
        return new EditionContent(
                "20240105T081500Z" + text,
                "1.0 " + text,
                trends,
                List.of(
                        new Coverage(ADMITTED, "02", 2023, Cell.CONFLICT, Level.PROVINCE, 2, 0),
                        new Coverage(ADMITTED, "25", 2023, Cell.VALUE, Level.PROVINCE, 1, 0),
                        new Coverage(ADMITTED, "26", 2023, Cell.VALUE, Level.PROVINCE, 1, 0),
                        new Coverage(ADMITTED, "26", 2023, Cell.VALUE, Level.DISTRICT, 2, 0),
                        new Coverage(GROWTH, "02", 2023, Cell.VALUE, Level.PROVINCE, 2, 0),
                        new Coverage(GROWTH, "25", 2023, Cell.VALUE, Level.PROVINCE, 1, 0),
                        new Coverage(GROWTH, "26", 2023, Cell.UNREADABLE, Level.PROVINCE, 1, 1),
                        new Coverage(GROWTH, "26", 2023, Cell.NOT_REPORTED, Level.DISTRICT, 2, 0)),
                List.of(conflict()),
                new EditionSummaries(List.of(), List.of(), List.of(), List.of()),
                statements,
                documents,
                List.of(
                        indicator(ADMITTED, "Số đảng viên mới kết nạp", "Members admitted", "đảng viên"),
                        indicator(GROWTH, "Tốc độ tăng GRDP", "GRDP growth", "%")),
                List.of(province("02", "Hà Giang"), province("25", "Phú Thọ"), province("26", "Vĩnh Phúc")));
    }

    private Province province(String uid, String name) {
        return new Province(
                uid,
                uid,
                name + text,
                name + text,
                ProvinceType.PROVINCE,
                "Miền núi",
                Optional.empty(),
                LocalDate.of(1997, 1, 1),
                Optional.of(LocalDate.of(2025, 6, 30)),
                OptionalInt.empty(),
                List.of(),
                true,
                List.of(),
                "");
    }

    /** The year 2023 in Vietnamese, everything on it. */
    static ReportChoice choice() {
        return new ReportChoice(2023, List.of(), List.of(), ReportLanguage.VI, Trend.AS_REPORTED);
    }

    private Conflict conflict() {
        Statement chosen = statements.get(1);
        return new Conflict(
                ADMITTED,
                "02",
                Trend.AS_REPORTED,
                Level.PROVINCE,
                2023,
                Trend.WHOLE_YEAR,
                Optional.empty(),
                new BigDecimal("326"),
                new BigDecimal("320"),
                new BigDecimal("-6"),
                "later publication before earlier",
                chosen.observationId(),
                chosen.docId(),
                "2023/" + text + ".html",
                chosen.sentence(),
                "other" + text,
                "dother" + text,
                text + "/bao.html",
                text + ": tỉnh kết nạp 320 đảng viên.");
    }

    private Indicator indicator(String code, String nameVi, String nameEn, String unit) {
        return new Indicator(
                code,
                nameVi + text,
                nameEn + text,
                unit + text,
                Indicator.Aggregation.ADDITIVE,
                Indicator.Measured.FLOW,
                "party.members",
                List.of(),
                List.of(),
                "Counted once. " + text,
                "Chỉ tính một lần. " + text);
    }
}
