package vn.niengiam.documents;

import java.util.Optional;
import vn.niengiam.reference.PlaceMention;
import vn.niengiam.text.Span;

/**
 * A body or unit that a text names: {@code Huyện ủy Đại Lộc}, {@code toàn tỉnh}.
 *
 * @param place that the name ends in or that it is
 */
record BodyMention(Span span, Rank rank, Role role, Optional<PlaceMention> place, Form form) {
    /** How directly a name says whose report it is. */
    enum Form {
        /** "Huyện ủy Đại Lộc". */
        BODY(1),
        /** "toàn huyện", "tỉnh Trà Vinh", "Khánh Hòa". */
        UNIT(0.8),
        /** "Công an tỉnh": the unit only tells which. */
        BARE(0.3);

        private final double weight;

        Form(double weight) {
            this.weight = weight;
        }

        double weight() {
            return weight;
        }
    }

    /** A level, as far as the name alone tells it: a city is a province or a district. */
    enum Rank {
        CENTRAL,
        PROVINCE,
        CITY,
        BLOC,
        DISTRICT,
        COMMUNE,
        ORGANIZATION
    }

    /** What the words around make it do. */
    enum Role {
        /** "Huyện ủy Đại Lộc tổ chức". */
        ACTS(2),
        NAMED(1),
        /** "được Thành ủy đánh giá", "của Ban Thường vụ Tỉnh ủy". */
        ABOVE(0.4),
        /** "Phó Bí thư Tỉnh ủy": the office of a person. */
        IN_TITLE(0.2),
        /** "48 đảng bộ", "hai huyện", "(Kiên Giang)": counted, or there to locate another. */
        ASIDE(0.1);

        private final double weight;

        Role(double weight) {
            this.weight = weight;
        }

        double weight() {
            return weight;
        }
    }
}
