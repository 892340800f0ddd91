package vn.niengiam.text.legacy;

/** How Vietnamese was written on computers before Unicode. */
public enum LegacyEncoding {
    /** TCVN 5712-3, also called ABC: the fonts whose names begin with {@code .Vn}. A byte is a letter. */
    TCVN3,
    /** VNI-Windows: the fonts whose names begin with {@code VNI-}. A letter is followed by a byte for its marks. */
    VNI,
    /** Of the Vietnamese Professionals Society. A byte is a letter. */
    VPS,
    /** RFC 1456. A byte is a letter. */
    VISCII,
    /** RFC 1456, for mail: marks are typed behind the letter, {@code Vie^.t Nam}. */
    VIQR
}
