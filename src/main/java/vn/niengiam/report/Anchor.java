package vn.niengiam.report;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Names of places in a page: safe in a link whatever the id holds, and different for different ids. */
public final class Anchor {
    private Anchor() {}

    /** Of a statement of an observation: {@code obs-} and its id. */
    public static String ofStatement(String observationId) {
        return of("obs", observationId);
    }

    static String of(String kind, String id) {
        boolean plain = id.matches("[A-Za-z0-9_.-]+");
        return kind + "-" + (plain ? id : "x~" + HexFormat.of().formatHex(id.getBytes(StandardCharsets.UTF_8)));
    }
}
