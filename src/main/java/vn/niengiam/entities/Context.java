package vn.niengiam.entities;

/** Where the name of a body or area stands: that decides what the capitals after it may be. */
enum Context {
    /** In a sentence. */
    TEXT,
    /** In a position that a person's name may follow: {@code Chủ tịch HĐND tỉnh Nguyễn Thanh Bình}. */
    BEFORE_NAME,
    /** In a position after its person's name: {@code …, Chủ tịch HĐND phường Trần Hưng Đạo} is of that phường. */
    AFTER_NAME;

    boolean isTitle() {
        return this != TEXT;
    }
}
