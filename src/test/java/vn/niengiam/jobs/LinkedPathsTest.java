package vn.niengiam.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinkedPathsTest {
    @Test
    void should_put_a_chain_into_one_group_whatever_link_came_first() {
        LinkedPaths linked = new LinkedPaths();
        linked.link("d.txt", "c.txt");
        linked.link("b.txt", "a.txt");
        linked.link("y.txt", "x.txt");
        linked.link("c.txt", "b.txt");
        linked.link("d.txt", "a.txt");

        assertThat(linked.groups()).containsOnlyKeys("a.txt", "b.txt", "c.txt", "d.txt", "x.txt", "y.txt");
        String name = linked.groups().get("a.txt");
        assertThat(linked.groups())
                .containsEntry("b.txt", name)
                .containsEntry("c.txt", name)
                .containsEntry("d.txt", name);
        assertThat(linked.groups().get("x.txt"))
                .isEqualTo(linked.groups().get("y.txt"))
                .isNotEqualTo(name);
    }

    @Test
    void should_hold_nothing_that_is_not_linked() {
        assertThat(new LinkedPaths().groups()).isEmpty();
    }
}
