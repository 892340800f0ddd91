package vn.niengiam.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.niengiam.reference.Province;

/** How pages name provinces: with the time that they were in, where the name alone leaves it open. */
final class AreaNames {
    /** Units that began earlier are the only ones that readers of today's reports know. */
    private static final int FIRST_YEAR_TOLD = 2025;

    private final Map<String, Province> provinces = new HashMap<>();
    private final Map<String, Integer> bearers = new HashMap<>();
    private final Words words;

    AreaNames(List<Province> provinces, Words words) {
        this.words = words;
        for (Province province : provinces) {
            this.provinces.put(province.uid(), province);
            bearers.merge(province.name(), 1, Integer::sum);
        }
    }

    Optional<Province> province(String uid) {
        return Optional.ofNullable(provinces.get(uid));
    }

    /** The bare name; a uid that nobody knows stands for itself. */
    String name(String uid) {
        return VisibleText.of(province(uid).map(Province::name).orElse(uid));
    }

    /** The name, with its time if another unit bears the same: {@code Ninh Bình (đến 30/6/2025)}. */
    String label(String uid) {
        return province(uid)
                .filter(province -> bearers.get(province.name()) > 1)
                .map(this::dated)
                .orElseGet(() -> name(uid));
    }

    /** The name with its time, if that has ended or begun since the mergers of 2025. */
    String dated(String uid) {
        return province(uid).map(this::dated).orElseGet(() -> name(uid));
    }

    private String dated(Province province) {
        String name = VisibleText.of(province.name());
        ReportLanguage language = words.language();
        if (province.validTo().isPresent()) {
            return words.of("area.until", name, language.day(province.validTo().get()));
        }
        boolean recent = province.validFrom().getYear() >= FIRST_YEAR_TOLD;
        return recent ? words.of("area.from", name, language.day(province.validFrom())) : name;
    }
}
