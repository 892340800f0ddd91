package vn.niengiam.settings;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigOrigin;
import com.typesafe.config.ConfigRenderOptions;
import com.typesafe.config.ConfigUtil;
import com.typesafe.config.ConfigValue;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One settings file, asked key by key. A key that is missing or bad becomes a problem, and its answer a stand-in; so
 * everything that is wrong is known when all keys have been asked.
 */
final class SettingsFile {
    private final Path file;
    private final Path home;
    private final Config config;
    private final List<String> problems = new ArrayList<>();
    private final Set<String> asked = new HashSet<>();

    private SettingsFile(Path file, Path home, Config config) {
        this.file = file;
        this.home = home;
        this.config = config;
    }

    static SettingsFile read(Path file, Path home) {
        if (!Files.isReadable(file)) {
            throw new InvalidSettings(List.of(file + ": cannot be read; name a settings file with --conf"));
        }
        try {
            return new SettingsFile(
                    file, home, ConfigFactory.parseFile(file.toFile()).resolve());
        } catch (ConfigException e) {
            String place = e.origin() == null ? file.toString() : place(file, e.origin());
            throw new InvalidSettings(List.of(place + ": " + withoutPlace(e)));
        }
    }

    String text(String key) {
        return ask(key, "", "a text in quotes", config::getString).strip();
    }

    /** To write to. */
    Path folder(String key) {
        return folder(key, home, Folder::of);
    }

    /** To read from: a path or an address. */
    String readableFolder(String key) {
        return folder(key, home.toString(), Folder::readable);
    }

    private <T> T folder(String key, T standIn, BiFunction<Path, String, T> read) {
        try {
            return read.apply(home, ask(key, "", "a text in quotes", config::getString));
        } catch (IllegalArgumentException e) {
            problem(key, "cannot be used: " + e.getMessage());
            return standIn;
        }
    }

    int number(String key, int least, int most) {
        return within(key, ask(key, least, "a whole number", config::getInt), least, most);
    }

    long size(String key, long least, long most) {
        long size = ask(key, least, "a size, as in 512 MiB", config::getBytes);
        if (size < least || size > most) {
            problem(
                    key,
                    "is " + size + " bytes; it must be from " + (least >> 20) + " MiB to " + (most >> 20) + " MiB");
        }
        return size;
    }

    double share(String key) {
        return within(key, ask(key, 0.0, "a number, as in 0.5", config::getDouble), 0.0, 1.0);
    }

    Duration duration(String key) {
        Duration value = ask(key, Duration.ofSeconds(1), "a duration, as in 30 s", config::getDuration);
        if (value.isNegative() || value.isZero()) {
            problem(key, "must be longer than nothing, as in 30 s");
        }
        return value;
    }

    List<String> words(String key, List<String> allowed) {
        List<String> words = ask(key, List.of(), "a list, as in [failed, crashed]", config::getStringList);
        for (String word : words) {
            if (!allowed.contains(word)) {
                problem(key, "'" + word + "' is none of " + String.join(", ", allowed));
            }
        }
        return words;
    }

    /** Days as they are written, each with the day meant: a year means its last day. */
    Map<String, LocalDate> days(String key) {
        Map<String, LocalDate> days = new TreeMap<>();
        List<String> list =
                ask(key, List.of(), "a list in quotes, as in [\"2025\", \"2007-06-30\"]", config::getStringList);
        for (String written : list) {
            try {
                days.put(written, LocalDate.parse(written.matches("\\d{4}") ? written + "-12-31" : written));
            } catch (DateTimeParseException e) {
                problem(key, "'" + written + "' is neither a year, as in 2025, nor a day, as in 2007-06-30");
            }
        }
        return days;
    }

    /** One of some words. */
    String word(String key, List<String> allowed) {
        String word = ask(key, allowed.get(0), String.join(" or ", allowed), config::getString);
        if (!allowed.contains(word)) {
            problem(key, "'" + word + "' is none of " + String.join(", ", allowed));
        }
        return word;
    }

    /** Everything under a key, whatever its names. */
    Map<String, String> properties(String key) {
        ConfigObject object = ask(key, ConfigFactory.empty().root(), "a group in braces", config::getObject);
        Map<String, String> properties = new TreeMap<>();
        for (Map.Entry<String, ConfigValue> entry : object.toConfig().entrySet()) {
            String name = String.join(".", ConfigUtil.splitPath(entry.getKey()));
            properties.put(name, String.valueOf(entry.getValue().unwrapped()));
            asked.add(key + "." + entry.getKey());
        }
        return properties;
    }

    private <T> T ask(String key, T standIn, String expected, Function<String, T> read) {
        asked.add(key);
        try {
            return read.apply(key);
        } catch (ConfigException.Missing e) {
            problems.add(placeOfParent(key) + ": " + key + " is missing; every key must be set");
        } catch (ConfigException e) {
            String written = config.getValue(key).render(ConfigRenderOptions.concise());
            problem(key, "is " + written + "; write " + expected);
        }
        return standIn;
    }

    private <T extends Comparable<T>> T within(String key, T value, T least, T most) {
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            problem(key, "is " + value + "; it must be from " + least + " to " + most);
        }
        return value;
    }

    private void problem(String key, String reason) {
        problems.add(place(file, config.getValue(key).origin()) + ": " + key + " " + reason);
    }

    /** Ends the asking: everything that is wrong is told at once. */
    void refuseProblems() {
        for (Map.Entry<String, ConfigValue> entry : entries().entrySet()) {
            if (!asked.contains(entry.getKey())) {
                problems.add(place(file, entry.getValue().origin()) + ": " + entry.getKey()
                        + " is not a key of niengiam; remove it or mend its name");
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidSettings(problems);
        }
    }

    private Map<String, ConfigValue> entries() {
        Map<String, ConfigValue> entries = new TreeMap<>();
        config.entrySet().forEach(entry -> entries.put(entry.getKey(), entry.getValue()));
        return entries;
    }

    private String placeOfParent(String key) {
        int dot = key.lastIndexOf('.');
        return Optional.of(key.substring(0, dot))
                .filter(config::hasPath)
                .map(parent -> place(file, config.getValue(parent).origin()))
                .orElse(file.toString());
    }

    private static String place(Path file, ConfigOrigin origin) {
        String name = origin.filename() == null ? file.toString() : origin.filename();
        return origin.lineNumber() < 0 ? name : name + ":" + origin.lineNumber();
    }

    /** Typesafe's words without the place that they begin with: we put it in front ourselves. */
    private static String withoutPlace(ConfigException e) {
        String words = e.getMessage();
        String place = e.origin() == null ? "" : e.origin().description() + ": ";
        return words.startsWith(place) ? words.substring(place.length()) : words;
    }

    String digest() {
        String rendered = config.root().render(ConfigRenderOptions.concise());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(rendered.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
