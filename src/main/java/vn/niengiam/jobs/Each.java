package vn.niengiam.jobs;

import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Rows of a partition, turned one at a time, so that a worker holds no more than one in memory. */
final class Each {
    private Each() {}

    static <A, B> Iterator<B> of(Iterator<A> rows, Function<A, Stream<B>> results) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED), false)
                .flatMap(results)
                .iterator();
    }
}
