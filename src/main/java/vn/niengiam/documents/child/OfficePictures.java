package vn.niengiam.documents.child;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Pictures in an office document. They are read only if the document has no text: then they are its pages. */
final class OfficePictures {
    /** Together they may take this much of the memory; those after that are left out. */
    private static final long MOST_BYTES = Runtime.getRuntime().maxMemory() / 8;

    private final Output output;
    private final List<byte[]> pictures = new ArrayList<>();
    private long bytes;

    OfficePictures(Output output) {
        this.output = output;
    }

    void add(InputStream in) throws IOException {
        if (!output.blank()) {
            pictures.clear();
        }
        if (!output.blank() || bytes > MOST_BYTES) {
            return;
        }
        byte[] picture = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 16, MOST_BYTES));
        bytes += picture.length;
        pictures.add(picture);
    }

    List<byte[]> all() {
        return pictures;
    }
}
