package vn.niengiam.documents.child;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.Set;

/** Counts the pictures of a TIFF file, whose list may lead back to itself: who follows it blindly never ends. */
final class TiffPages {
    private static final int HEADER = 8;
    private static final int ENTRY = 12;

    private TiffPages() {}

    /** Those that are told apart, as far as the list can be followed. */
    static int count(byte[] bytes) {
        ByteBuffer tiff = ByteBuffer.wrap(bytes);
        if (bytes.length < HEADER) {
            return 0;
        }
        tiff.order(bytes[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        Set<Long> seen = new HashSet<>();
        long place = Integer.toUnsignedLong(tiff.getInt(4));
        while (place >= HEADER && place + 2 <= bytes.length && seen.add(place)) {
            long end = place + 2 + (long) ENTRY * Short.toUnsignedInt(tiff.getShort((int) place));
            place = end + 4 <= bytes.length ? Integer.toUnsignedLong(tiff.getInt((int) end)) : 0;
        }
        return seen.size();
    }
}
