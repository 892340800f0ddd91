package vn.niengiam.reference;

import java.util.Optional;
import vn.niengiam.text.Span;

/**
 * A place that a text names.
 *
 * @param span with the type before it, where the text gives one: {@code huyện Quảng Ninh}
 * @param provinceUid the province that it is or lies in, on the day asked for; empty for a region, a commune, and a
 *     district whose name several provinces have
 * @param name as conf writes it, without the type; of a commune as the text writes it
 * @param titled whether a type or a body goes before ({@code tỉnh}, {@code Huyện ủy}), so that it can't be a person or word
 */
public record PlaceMention(Span span, Optional<String> provinceUid, String name, PlaceKind kind, boolean titled) {}
