package vn.niengiam.entities;

/** How the name of a body goes on after its first words. */
enum BodyKind {
    /** A Party or youth committee of an area: {@code Tỉnh ủy}, {@code Thành ủy Hà Nội}. Stands alone too. */
    COMMITTEE,
    /** A Party organisation: an area, a bloc or a body must follow ({@code Đảng bộ huyện} alone points back). */
    PARTY,
    /** A bloc of offices or enterprises: {@code Khối Doanh nghiệp thành phố}. */
    BLOCK,
    /** The board of a committee: {@code Ban Thường vụ Huyện ủy}. */
    BOARD,
    /** An office of a committee: {@code Ban Tổ chức Tỉnh ủy}. */
    ORGAN,
    /** There is but one: {@code Bộ Chính trị}. */
    SOLE,
    /** There is but one, and texts name it for its officers: {@code Quốc hội}. */
    SOLE_IN_TITLE,
    /** An organ of state or the Front: an area may follow, {@code HĐND} stands alone too. */
    STATE,
    /** Needs an area: {@code Công an tỉnh}. */
    LOCAL,
    /** Needs a field of work: {@code Sở Tài chính}. */
    FIELD,
    /** Needs a name: {@code Báo Đồng Khởi}. */
    NAMED,
    /** Needs a number or a name: {@code Quân khu 9}, {@code Ban Chỉ đạo 35 Tỉnh ủy}. */
    UNIT,
    /** Begins as a body does, and is none: {@code Hội nghị}, {@code Bộ tiêu chí}. */
    NONE
}
