package vn.niengiam.observations;

/** How exact a stated value claims to be. */
public enum Qualifier {
    EXACT,
    OVER,
    AT_LEAST,
    NEARLY,
    ABOUT,
    UNDER,
    AT_MOST
}
