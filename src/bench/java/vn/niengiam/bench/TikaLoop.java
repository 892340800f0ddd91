package vn.niengiam.bench;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.sax.BodyContentHandler;

/** The yardstick, in a JVM of its own: Tika reads every file of a folder, one after the other, and keeps nothing. */
final class TikaLoop {
    private TikaLoop() {}

    public static void main(String... arguments) throws Exception {
        List<Path> files;
        try (Stream<Path> found = Files.walk(Path.of(arguments[0]))) {
            files = found.filter(Files::isRegularFile).sorted().toList();
        }
        AutoDetectParser parser = new AutoDetectParser();
        long letters = 0;
        for (Path file : files) {
            letters += letters(parser, file);
        }
        System.out.println(letters + " letters");
    }

    private static int letters(AutoDetectParser parser, Path file) throws Exception {
        BodyContentHandler text = new BodyContentHandler(-1);
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, file.getFileName().toString());
        try (InputStream in = Files.newInputStream(file)) {
            parser.parse(in, text, metadata);
        }
        return text.toString().length();
    }
}
