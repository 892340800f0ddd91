package vn.niengiam.text.legacy;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A text after conversion. What was not in an old encoding is as it was, to the character.
 *
 * @param blocks in order, as many as there were before
 */
public record Converted(List<Block> blocks) {
    public Converted {
        blocks = List.copyOf(blocks);
    }

    /**
     * A line, paragraph or cell.
     *
     * @param from the encoding that it, or the greater part of it, was in; empty if it is unchanged
     */
    public record Block(String text, Optional<LegacyEncoding> from) {}

    /** The blocks with a line end between. */
    public String text() {
        return blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
    }

    /** The encodings that were found, in the order of the enum. */
    public Set<LegacyEncoding> used() {
        Set<LegacyEncoding> used = EnumSet.noneOf(LegacyEncoding.class);
        blocks.forEach(block -> block.from().ifPresent(used::add));
        return used;
    }

    /** {@code TCVN3}, {@code TCVN3+VNI}; empty if nothing was converted. */
    public Optional<String> name() {
        return Optional.of(used().stream().map(Enum::name).collect(Collectors.joining("+")))
                .filter(name -> !name.isEmpty());
    }
}
