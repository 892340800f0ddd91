package vn.niengiam.archive;

import java.io.IOException;
import org.apache.commons.compress.MemoryLimitException;

/**
 * What unpacking may take. A little is for everybody; who asks for much, as a file from a thorough packer or a hostile
 * one does, waits until nobody else has much: several of them would take more than there is.
 */
final class UnpackingMemory {
    /** Enough for what programs pack with unless they are told to do their best. */
    private static final int LITTLE_KIB = 48 << 10;

    private static final int MOST_KIB = 272 << 10;
    private static final Object MUCH = new Object();

    private UnpackingMemory() {}

    /** Unpacks, and throws {@link MemoryLimitException} if that needs more memory. */
    interface Unpacking<T> {
        T with(int kibibytes) throws IOException;
    }

    /** @throws MemoryLimitException if it asks for more than anybody may have */
    static <T> T take(Unpacking<T> unpacking) throws IOException {
        try {
            return unpacking.with(LITTLE_KIB);
        } catch (MemoryLimitException e) {
            synchronized (MUCH) {
                return unpacking.with(MOST_KIB);
            }
        }
    }
}
