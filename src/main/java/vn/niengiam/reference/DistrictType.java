package vn.niengiam.reference;

import java.util.Arrays;

/** The kinds of unit right below a province. */
public enum DistrictType {
    DISTRICT("huyện"),
    URBAN_DISTRICT("quận"),
    TOWN("thị xã"),
    CITY("thành phố");

    private final String words;

    DistrictType(String words) {
        this.words = words;
    }

    /** The Vietnamese words for the kind. */
    public String words() {
        return words;
    }

    static DistrictType of(String words) {
        return Arrays.stream(values())
                .filter(type -> type.words.equals(words))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("type '" + words + "' is unknown; known are "
                        + Arrays.stream(values()).map(DistrictType::words).toList()));
    }
}
