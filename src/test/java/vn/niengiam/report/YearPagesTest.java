package vn.niengiam.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.niengiam.report.YearPage.CoverageMatrix;
import vn.niengiam.report.YearPage.IndicatorSection;
import vn.niengiam.report.YearPage.League;
import vn.niengiam.report.YearPage.LeagueRow;
import vn.niengiam.report.YearPage.Tile;

class YearPagesTest {
    private final YearPage page = new YearPages(new EditionIndex(EditionFixture.with(""))).of(2023);

    @Test
    void should_keep_levels_apart() {
        List<League> leagues = admitted().leagues();

        assertThat(leagues).extracting(League::level).containsExactly("Cấp tỉnh", "Cấp huyện");
        assertThat(owners(leagues.get(0))).containsExactly("Phú Thọ", "Hà Giang", "Vĩnh Phúc");
        assertThat(owners(leagues.get(1)))
                .containsExactly("Huyện ủy Yên Lạc (Vĩnh Phúc)", "Huyện ủy Tam Đảo (Vĩnh Phúc)");
    }

    @Test
    void should_put_provisional_figures_below_whole_years_and_say_their_months() {
        LeagueRow last = admitted().leagues().get(0).rows().get(2);

        assertThat(last.provisional()).contains("9 tháng");
        assertThat(last.value()).isEqualTo("87");
    }

    @Test
    void should_show_change_rank_and_rule() {
        LeagueRow row = admitted().leagues().get(0).rows().get(1);

        assertThat(row.rank()).isEqualTo("2");
        assertThat(row.change()).isEqualTo("+16");
        assertThat(row.changePct()).isEqualTo("+5,2%");
        assertThat(row.rule()).isEqualTo("văn bản công bố sau cùng");
    }

    @Test
    void should_draw_bars_in_proportion_and_mark_a_fall() {
        List<LeagueRow> growth = page.sections().get(1).leagues().get(0).rows();

        assertThat(growth).extracting(LeagueRow::value).containsExactly("7,5", "−2,25");
        assertThat(growth).extracting(LeagueRow::bar).containsExactly(100, 30);
        assertThat(growth).extracting(LeagueRow::negative).containsExactly(false, true);
    }

    @Test
    void should_count_what_the_year_holds() {
        assertThat(page.tiles())
                .extracting(Tile::label, Tile::figure)
                .containsExactly(
                        tuple("tỉnh, thành phố có số liệu", "3"),
                        tuple("chỉ tiêu", "2"),
                        tuple("số liệu", "7"),
                        tuple("trong đó tạm tính", "1"),
                        tuple("có văn bản nêu khác", "1"),
                        tuple("văn bản đã đọc", "7"),
                        tuple("văn bản không đọc được", "1"));
    }

    @Test
    void should_say_for_each_area_and_indicator_what_stands_there() {
        CoverageMatrix provinces = page.matrices().get(0);

        assertThat(provinces.areas()).containsExactly("Hà Giang", "Phú Thọ", "Vĩnh Phúc");
        assertThat(provinces.lines().get(1).cells())
                .extracting(YearPage.CoverageMark::symbol)
                .containsExactly("●", "●", "?");
        assertThat(page.matrices().get(1).areas()).containsExactly("Vĩnh Phúc");
    }

    private IndicatorSection admitted() {
        return page.sections().get(0);
    }

    private static List<String> owners(League league) {
        return league.rows().stream().map(LeagueRow::owner).toList();
    }
}
