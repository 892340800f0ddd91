package vn.niengiam.jobs;

import java.util.Optional;

/** Tells the language of a text by its letters. */
final class Language {
    /** In Vietnamese prose about every fourth letter is one that no other language has. */
    private static final double LEAST_SHARE = 0.05;

    private Language() {}

    /** {@code vi}, or empty if the text does not look like Vietnamese. */
    static Optional<String> of(String text) {
        long letters = text.chars().filter(Character::isLetter).count();
        long vietnamese = text.chars().filter(Language::isVietnameseOnly).count();
        return letters > 0 && vietnamese >= LEAST_SHARE * letters ? Optional.of("vi") : Optional.empty();
    }

    private static boolean isVietnameseOnly(int letter) {
        return "ăĂđĐơƠưƯ".indexOf(letter) >= 0 || (letter >= 'Ạ' && letter <= 'ỹ');
    }
}
