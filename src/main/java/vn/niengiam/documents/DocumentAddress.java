package vn.niengiam.documents;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a document lay: its path in the archive and, if it was fetched, its URL. Both often name the publisher, the
 * province and the month.
 *
 * @param hosts domains, the URL's first
 * @param words of URL and path, without diacritics, in small letters, a space on either side of each
 * @param day that the URL says, or the path in a copy of its site; {@code month} if it says no more than that
 */
record DocumentAddress(List<String> hosts, String words, Optional<LocalDate> day, Optional<YearMonth> month) {
    private static final Pattern URL = Pattern.compile("https?://([^/?#:]+)([^\\s]*)");
    private static final Set<String> ENDS_OF_DOMAINS = Set.of("vn", "com", "net", "org", "info", "edu");
    private static final Pattern FOLDERS = Pattern.compile("/(20\\d\\d)/([01]?\\d)(?:/([0-3]?\\d))?(?=/|$)");
    private static final Pattern MONTH_FOLDERS = Pattern.compile("/(20\\d\\d)[-/]?([01]?\\d)(?=/|$)");
    private static final Pattern DIGITS = Pattern.compile("(?<!\\d)\\d{8,18}(?!\\d)");
    private static final Pattern MARKS_ON_LETTERS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");
    private static final Pattern BETWEEN_FOLDERS = Pattern.compile("[/!]+");
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final long EARLIEST_MILLIS = 1_000_000_000_000L;
    private static final int EARLIEST_YEAR = 1995;
    private static final int LATEST_YEAR = 2100;

    static DocumentAddress of(String path, Map<String, String> metadata) {
        Optional<Matcher> url = Stream.of(metadata.getOrDefault("url", ""), path)
                .map(URL::matcher)
                .filter(Matcher::find)
                .findFirst();
        Stream<String> urlHost = url.stream().map(found -> found.group(1).toLowerCase(Locale.ROOT));
        Stream<String> folders = folders(path).filter(DocumentAddress::isHost);
        String place = url.map(found -> found.group(2)).orElseGet(() -> placeInMirror(path));
        return new DocumentAddress(
                Stream.concat(urlHost, folders)
                        .map(host -> host.replaceFirst("^www\\.", ""))
                        .distinct()
                        .toList(),
                NO_WORD.matcher(plain(" " + decoded(place) + " " + path + " ")).replaceAll(" "),
                day(place),
                month(place));
    }

    private static Stream<String> folders(String path) {
        return Arrays.stream(BETWEEN_FOLDERS.split(path.toLowerCase(Locale.ROOT)));
    }

    private static boolean isHost(String folder) {
        return DomainName.is(folder, ENDS_OF_DOMAINS);
    }

    /** A site that was copied as it is lies in a folder of its name: what follows that is the page's address there. */
    private static String placeInMirror(String path) {
        return folders(path)
                .dropWhile(folder -> !isHost(folder))
                .skip(1)
                .map(folder -> "/" + folder)
                .collect(Collectors.joining());
    }

    /** Small letters without diacritics. */
    static String plain(String text) {
        String bare = MARKS_ON_LETTERS
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("");
        return bare.replace('đ', 'd').replace('Đ', 'D').toLowerCase(Locale.ROOT);
    }

    private static String decoded(String place) {
        try {
            return URLDecoder.decode(place, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return place;
        }
    }

    private static Optional<LocalDate> day(String place) {
        Matcher folders = FOLDERS.matcher(place);
        if (folders.find() && folders.group(3) != null) {
            return date(folders.group(1), folders.group(2), folders.group(3));
        }
        return DIGITS.matcher(place)
                .results()
                .flatMap(run -> dayOfDigits(run.group()).stream())
                .reduce((ofFolder, ofPage) -> ofPage);
    }

    private static Optional<YearMonth> month(String place) {
        return MONTH_FOLDERS
                .matcher(place)
                .results()
                .flatMap(month -> date(month.group(1), month.group(2), "1").stream())
                .map(YearMonth::from)
                .findFirst();
    }

    /**
     * The day in a run of digits, as publishing systems number their pages: 20240131, 20231219153826613, 185 231016
     * 094009532 after a site's own three figures, milliseconds since 1970.
     */
    private static Optional<LocalDate> dayOfDigits(String run) {
        return switch (run.length()) {
            case 8 ->
                date(run.substring(0, 4), run.substring(4, 6), run.substring(6))
                        .or(() -> date(run.substring(4), run.substring(2, 4), run.substring(0, 2)));
            case 13 -> millis(Long.parseLong(run));
            case 14, 17 -> date(run.substring(0, 4), run.substring(4, 6), run.substring(6, 8));
            case 18 -> date("20" + run.substring(3, 5), run.substring(5, 7), run.substring(7, 9));
            default -> Optional.empty();
        };
    }

    private static Optional<LocalDate> millis(long millis) {
        return millis < EARLIEST_MILLIS
                ? Optional.empty()
                : Optional.of(LocalDate.ofInstant(Instant.ofEpochMilli(millis), VIETNAM))
                        .filter(day -> day.getYear() < LATEST_YEAR);
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return date.getYear() >= EARLIEST_YEAR && date.getYear() <= LATEST_YEAR
                    ? Optional.of(date)
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
