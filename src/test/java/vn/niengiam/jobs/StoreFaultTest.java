package vn.niengiam.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.stream.Stream;
import org.apache.hadoop.security.AccessControlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StoreFaultTest {
    static Stream<Arguments> errors() {
        return Stream.of(
                Arguments.of(
                        new RuntimeException(new ClassNotFoundException("org.example.S3")),
                        "what reads such stores is not on the class path (org.example.S3); with spark-submit, add"),
                Arguments.of(
                        new NoClassDefFoundError("org/example/Sdk"),
                        "what reads such stores is not on the class path (org/example/Sdk); with spark-submit, add"),
                Arguments.of(new FileNotFoundException("s3a://kho/x"), "there is no such folder; name an existing one"),
                Arguments.of(
                        new AccessDeniedException("kho", null, "403"),
                        "the store refuses these credentials, or they may not list it; give them as"),
                Arguments.of(
                        new AccessControlException("Permission denied: user=an\n\tat line 2"),
                        "permission denied; grant this user"),
                Arguments.of(
                        new IOException("trying", new ConnectException("Connection refused")),
                        "nobody answers there (Connection refused); mend the address"),
                Arguments.of(
                        new IOException("trying", new UnknownHostException("máy")),
                        "nobody answers there (máy); mend the address"),
                Arguments.of(
                        new IOException("Something else\nin many lines"),
                        "Something else; mend the address or the settings of the store"));
    }

    @ParameterizedTest
    @MethodSource("errors")
    void should_say_in_a_line_what_is_wrong_and_what_to_do(Throwable error, String message) {
        assertThat(StoreFault.unreadable("s3a://kho/báo cáo", error).getMessage())
                .startsWith("Cannot read the archive s3a://kho/báo cáo: " + message)
                .doesNotContain("\n");
    }

    @Test
    void should_tell_of_a_file_what_a_folder_of_this_machine_would() {
        IOException other = new IOException("Connection reset");

        assertThat(StoreFault.ofFile("a.txt", new FileNotFoundException("s3a://kho/a.txt")))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage("a.txt");
        assertThat(StoreFault.ofFile("a.txt", new AccessControlException("Permission denied")))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(StoreFault.ofFile("a.txt", other)).isSameAs(other);
    }
}
