package vn.niengiam.jobs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import vn.niengiam.tables.Digests;

/** This very program: where it runs from, and which it is. */
public final class Program {
    private static final String POM = "/META-INF/maven/vn.niengiam/niengiam/pom.properties";
    private static final String VERSION = read();

    private Program() {}

    /** Its version and a digest of its code; two builds that differ in anything have two versions. */
    public static String version() {
        return VERSION;
    }

    /** The jar or folder of classes that it runs from. */
    static Path place() {
        try {
            return Path.of(Program.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Cannot tell where the program's classes lie", e);
        }
    }

    private static String read() {
        Path place = place();
        try (InputStream pom = Program.class.getResourceAsStream(POM)) {
            if (pom == null || !Files.isRegularFile(place)) {
                return "unpacked";
            }
            Properties properties = new Properties();
            properties.load(pom);
            return properties.getProperty("version") + "+" + Digests.of(place).substring(0, 12);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the program's own jar " + place, e);
        }
    }
}
