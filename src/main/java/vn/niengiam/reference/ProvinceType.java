package vn.niengiam.reference;

import java.util.Arrays;

/** The kinds of unit right below the nation. */
public enum ProvinceType {
    PROVINCE("tỉnh"),
    CITY("thành phố trực thuộc trung ương"),
    SPECIAL_ZONE("đặc khu trực thuộc trung ương");

    private final String words;

    ProvinceType(String words) {
        this.words = words;
    }

    /** The Vietnamese words for the kind. */
    public String words() {
        return words;
    }

    static ProvinceType of(String words) {
        return Arrays.stream(values())
                .filter(type -> type.words.equals(words))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("type '" + words + "' is unknown; known are "
                        + Arrays.stream(values()).map(ProvinceType::words).toList()));
    }
}
