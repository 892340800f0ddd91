package vn.niengiam.entities;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Who of a text holds which post that only one can hold. */
final class Posts {
    private final Map<String, Set<String>> holders = new HashMap<>();

    /** @param name of a person beside whom this title stands alone */
    void add(TitleText title, String name) {
        if (isHeldByOne(title.key())) {
            holders.computeIfAbsent(title.key(), unused -> new HashSet<>()).add(name);
        }
    }

    boolean isOfAnother(TitleText title, String name) {
        Set<String> names = holders.getOrDefault(title.key(), Set.of());
        return !names.isEmpty() && !names.contains(name);
    }

    private static boolean isHeldByOne(String titleKey) {
        boolean member = titleKey.contains("viên");
        boolean deputy = titleKey.startsWith("phó ") && !titleKey.contains("thường trực");
        return !member && !deputy;
    }
}
