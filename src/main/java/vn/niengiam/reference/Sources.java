package vn.niengiam.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The publishers of {@code conf/sources.csv}. */
public final class Sources {
    private final List<Source> all;
    private final Map<String, Source> byDomain = new HashMap<>();
    private final Map<String, Source> byByline = new HashMap<>();

    Sources(List<Source> all) {
        this.all = List.copyOf(all);
        for (Source source : all) {
            byDomain.put(source.id(), source);
            source.bylines().forEach(code -> byByline.putIfAbsent(code.toLowerCase(Locale.ROOT), source));
        }
    }

    public List<Source> all() {
        return all;
    }

    public Optional<Source> byId(String id) {
        return Optional.ofNullable(byDomain.get(id));
    }

    /** The source of a host, or of the nearest domain above it: {@code m.baothainguyen.vn} → {@code baothainguyen.vn}. */
    public Optional<Source> byHost(String host) {
        String domain = host.toLowerCase(Locale.ROOT);
        while (!domain.isEmpty()) {
            Source source = byDomain.get(domain);
            if (source != null) {
                return Optional.of(source);
            }
            int dot = domain.indexOf('.');
            domain = dot < 0 ? "" : domain.substring(dot + 1);
        }
        return Optional.empty();
    }

    /** The source that signs with a code, such as {@code HPĐT}; upper case doesn't matter. */
    public Optional<Source> byByline(String code) {
        return Optional.ofNullable(byByline.get(code.toLowerCase(Locale.ROOT)));
    }
}
