package vn.niengiam.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** Containers of every kind, made in memory. */
public final class Packing {
    private Packing() {}

    /** Members of equal text. */
    public static Map<String, byte[]> members(String text, String... names) {
        Map<String, byte[]> members = new LinkedHashMap<>();
        for (String name : names) {
            members.put(name, text.getBytes(StandardCharsets.UTF_8));
        }
        return members;
    }

    public static byte[] zip(Map<String, byte[]> members) throws IOException {
        return zip("UTF-8", members);
    }

    static byte[] zip(String nameCharset, Map<String, byte[]> members) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            zip.setEncoding(nameCharset);
            zip.setUseLanguageEncodingFlag(false);
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                zip.putArchiveEntry(new ZipArchiveEntry(member.getKey()));
                zip.write(member.getValue());
                zip.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    public static byte[] tar(Map<String, byte[]> members) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, "UTF-8")) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_GNU);
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                TarArchiveEntry entry = new TarArchiveEntry(member.getKey(), true);
                entry.setSize(member.getValue().length);
                tar.putArchiveEntry(entry);
                tar.write(member.getValue());
                tar.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    public static byte[] sevenZ(Map<String, byte[]> members) throws IOException {
        SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel();
        try (SevenZOutputFile file = new SevenZOutputFile(channel)) {
            write(file, members);
        }
        return content(channel);
    }

    static byte[] sevenZ(Map<String, byte[]> members, String password) throws IOException {
        SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel();
        try (SevenZOutputFile file = new SevenZOutputFile(channel, password.toCharArray())) {
            write(file, members);
        }
        return content(channel);
    }

    private static void write(SevenZOutputFile file, Map<String, byte[]> members) throws IOException {
        for (Map.Entry<String, byte[]> member : members.entrySet()) {
            SevenZArchiveEntry entry = new SevenZArchiveEntry();
            entry.setName(member.getKey());
            file.putArchiveEntry(entry);
            file.write(member.getValue());
            file.closeArchiveEntry();
        }
    }

    private static byte[] content(SeekableInMemoryByteChannel channel) {
        return Arrays.copyOf(channel.array(), (int) channel.size());
    }

    public static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream packing = new GZIPOutputStream(bytes)) {
            packing.write(content);
        }
        return bytes.toByteArray();
    }

    public static byte[] bzip2(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream packing = new BZip2CompressorOutputStream(bytes)) {
            packing.write(content);
        }
        return bytes.toByteArray();
    }

    public static byte[] xz(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream packing = new XZCompressorOutputStream(bytes)) {
            packing.write(content);
        }
        return bytes.toByteArray();
    }

    /** Answers of status 200 of one type, by address, each fetched on 2024-01-20. */
    public static byte[] warc(WarcCompression compression, String type, Map<String, String> pages) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (WarcWriter writer = new WarcWriter(Channels.newChannel(bytes), compression)) {
            for (Map.Entry<String, String> page : pages.entrySet()) {
                HttpResponse answer = new HttpResponse.Builder(200, "OK")
                        .body(MediaType.parse(type), page.getValue().getBytes(StandardCharsets.UTF_8))
                        .build();
                writer.write(response(page.getKey(), answer));
            }
        }
        return bytes.toByteArray();
    }

    static WarcResponse response(String url, HttpResponse answer) throws IOException {
        return new WarcResponse.Builder(URI.create(url))
                .date(Instant.parse("2024-01-20T03:00:00Z"))
                .body(answer)
                .build();
    }
}
