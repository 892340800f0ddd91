package vn.niengiam.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkUnitsTest {
    @Test
    void should_group_small_neighbours() {
        List<Long> files = Collections.nCopies(10, 1L);

        assertThat(WorkUnits.of(files, Long::longValue, 4, 1))
                .extracting(List::size)
                .containsExactlyInAnyOrder(2, 2, 2, 2, 2);
    }

    @Test
    void should_put_no_more_files_than_asked_into_a_unit() {
        List<Long> files = Collections.nCopies(100, 1L);

        assertThat(WorkUnits.of(files, Long::longValue, 7, 1))
                .allSatisfy(unit -> assertThat(unit).hasSizeLessThanOrEqualTo(7));
    }

    @Test
    void should_deal_out_a_hundred_thousand_files_in_some_hundreds_of_units() {
        List<Long> files = Collections.nCopies(102_400, 1L);

        assertThat(WorkUnits.of(files, Long::longValue, 16, 2))
                .hasSize(128)
                .allSatisfy(unit -> assertThat(unit).hasSize(800));
    }

    @Test
    void should_deal_out_as_many_documents_as_are_worth_a_unit_and_more_of_very_many() {
        assertThat(WorkUnits.number(150, 200, 2)).isEqualTo(2);
        assertThat(WorkUnits.number(2_000, 200, 2)).isEqualTo(10);
        assertThat(WorkUnits.number(300_000, 200, 2)).isEqualTo(128);
    }

    @Test
    void should_let_a_large_file_stand_alone_and_come_first() {
        assertThat(WorkUnits.of(List.of(10L, 10L, 1000L, 10L), Long::longValue, 16, 2))
                .first()
                .isEqualTo(List.of(1000L));
    }

    @Test
    void should_keep_the_order_of_neighbours_and_lose_none() {
        List<Integer> files = IntStream.range(0, 1000).boxed().toList();

        assertThat(WorkUnits.of(files, number -> number % 7, 16, 2).stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(files);
        assertThat(WorkUnits.of(files, number -> number % 7, 16, 2))
                .allSatisfy(unit -> assertThat(unit).isSorted());
    }

    @Test
    void should_share_out_files_of_no_size() {
        assertThat(WorkUnits.of(List.of(0L, 0L, 0L), Long::longValue, 2, 4))
                .containsExactly(List.of(0L, 0L), List.of(0L));
    }

    @Test
    void should_make_no_unit_of_nothing() {
        assertThat(WorkUnits.of(List.<Long>of(), Long::longValue, 16, 2)).isEmpty();
    }
}
