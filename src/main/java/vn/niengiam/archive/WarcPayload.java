package vn.niengiam.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;

/** What a record brought: an answer of a web server, or a file as it is. */
sealed interface WarcPayload {
    /** What pages are made with, as against documents. */
    Set<String> NO_DOCUMENTS = Set.of("image", "audio", "video", "font");

    Set<String> NO_DOCUMENT_SUBTYPES = Set.of(
            "css",
            "javascript",
            "x-javascript",
            "ecmascript",
            "json",
            "ld+json",
            "manifest+json",
            "x-font-ttf",
            "font-woff",
            "x-font-woff",
            "vnd.ms-fontobject",
            "wasm");

    /** Why it is or is not a document. */
    enum Use {
        DOCUMENT,
        NOT_OK,
        OTHER_TYPE
    }

    Use use();

    /** Unpacked from whatever it travelled in. */
    InputStream open() throws IOException;

    /** Empty for records that bring nothing: requests, notes, repeats of earlier answers. */
    static Optional<WarcPayload> of(WarcRecord record) {
        if (record instanceof WarcResponse response) {
            return Optional.of(new Answer(response));
        }
        return record instanceof WarcResource resource ? Optional.of(new AsItIs(resource)) : Optional.empty();
    }

    private static Use useOf(MediaType type) {
        boolean document = !NO_DOCUMENTS.contains(type.type()) && !NO_DOCUMENT_SUBTYPES.contains(type.subtype());
        return document ? Use.DOCUMENT : Use.OTHER_TYPE;
    }

    /** An answer by HTTP. */
    record Answer(WarcResponse response) implements WarcPayload {
        @Override
        public Use use() {
            try {
                boolean http = response.target().startsWith("http");
                return http && response.http().status() == 200 ? useOf(response.payloadType()) : Use.NOT_OK;
            } catch (IOException | RuntimeException e) {
                return Use.NOT_OK;
            }
        }

        @Override
        public InputStream open() throws IOException {
            return response.http().bodyDecoded().stream();
        }
    }

    /** A file that was stored without the answer around it. */
    record AsItIs(WarcResource resource) implements WarcPayload {
        @Override
        public Use use() {
            return resource.target().startsWith("http") ? useOf(resource.contentType()) : Use.OTHER_TYPE;
        }

        @Override
        public InputStream open() throws IOException {
            return resource.body().stream();
        }
    }
}
