package vn.niengiam.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.niengiam.reference.Level;
import vn.niengiam.trends.Trend;

/**
 * The provinces as tiles about where they lie, without borders: those that were there at the end of the year.
 *
 * @param classes what each shade stands for, from the lowest figures up
 */
public record TileMap(int width, int height, List<Tile> tiles, List<String> classes) {
    static final int TILE_WIDTH = 92;
    static final int TILE_HEIGHT = 46;
    private static final int SHADES = 4;

    /**
     * A province.
     *
     * @param name on one line or two
     * @param shade 1 to 4, or 0 without a figure
     */
    public record Tile(int x, int y, List<String> name, String label, int shade, Optional<FigureLink> figure) {}

    /** Empty, if too few provinces have a figure to make a picture. */
    static Optional<TileMap> of(EditionIndex index, TilePlaces places, List<Trend> figures) {
        Map<String, Trend> byArea = new HashMap<>();
        figures.stream()
                .filter(figure -> figure.level() == Level.PROVINCE && !figure.isProvisional())
                .filter(figure -> places.holds(figure.refArea()))
                .forEach(figure -> byArea.putIfAbsent(figure.refArea(), figure));
        if (byArea.size() < Spread.FEWEST) {
            return Optional.empty();
        }
        Spread spread = new Spread(byArea.values().stream()
                .map(figure -> figure.value().orElseThrow())
                .toList());
        FigureLinks links = new FigureLinks(index);
        List<Tile> tiles = new ArrayList<>();
        for (TilePlaces.Place place : places.all()) {
            Optional<Trend> figure = Optional.ofNullable(byArea.get(place.uid()));
            tiles.add(new Tile(
                    place.column() * TILE_WIDTH,
                    place.row() * TILE_HEIGHT,
                    lines(index.areas().name(place.uid())),
                    index.areas().name(place.uid()),
                    figure.map(shown -> shade(shown.value().orElseThrow(), spread))
                            .orElse(0),
                    figure.map(links::of)));
        }
        return Optional.of(
                new TileMap(places.columns() * TILE_WIDTH, places.rows() * TILE_HEIGHT, tiles, classes(index, spread)));
    }

    private static int shade(BigDecimal figure, Spread spread) {
        int above = 0;
        for (BigDecimal bound : List.of(spread.lowerQuartile(), spread.median(), spread.upperQuartile())) {
            above += figure.compareTo(bound) > 0 ? 1 : 0;
        }
        return Math.min(SHADES, above + 1);
    }

    private static List<String> classes(EditionIndex index, Spread spread) {
        Numerals numerals = index.numerals();
        Words words = index.words();
        return List.of(
                words.of("map.up_to", numerals.rounded(spread.lowerQuartile(), 2)),
                words.of("map.up_to", numerals.rounded(spread.median(), 2)),
                words.of("map.up_to", numerals.rounded(spread.upperQuartile(), 2)),
                words.of("map.above", numerals.rounded(spread.upperQuartile(), 2)));
    }

    /** A name too long for its tile is parted at the space nearest to its middle. */
    static List<String> lines(String name) {
        if (name.length() <= 13) {
            return List.of(name);
        }
        int best = -1;
        for (int space = name.indexOf(' '); space >= 0; space = name.indexOf(' ', space + 1)) {
            if (best < 0 || Math.abs(space - name.length() / 2) < Math.abs(best - name.length() / 2)) {
                best = space;
            }
        }
        return best < 0 ? List.of(name) : List.of(name.substring(0, best), name.substring(best + 1));
    }
}
