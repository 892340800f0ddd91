package vn.niengiam.documents.child;

import com.github.junrar.Archive;
import com.github.junrar.exception.RarException;
import com.github.junrar.exception.UnsupportedRarEncryptedException;
import com.github.junrar.exception.UnsupportedRarV5Exception;
import com.github.junrar.rarfile.FileHeader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import vn.niengiam.documents.ParseStatus;

/** RAR files: no text, but files of their own. They are unpacked here, for their unpacking cannot be trusted to end. */
final class RarText {
    private static final Outcome ENCRYPTED = new Outcome(ParseStatus.ENCRYPTED, "is protected by a password");

    private RarText() {}

    static Outcome read(byte[] bytes, Output output) throws IOException, RarException {
        try (Archive rar = new Archive(new ByteArrayInputStream(bytes))) {
            if (rar.isEncrypted()) {
                return ENCRYPTED;
            }
            int files = 0;
            for (FileHeader header = rar.nextFileHeader(); header != null; header = rar.nextFileHeader()) {
                if (!header.isDirectory()) {
                    embed(rar, header, output);
                    files++;
                }
            }
            return new Outcome(
                    ParseStatus.EMPTY,
                    files == 0
                            ? "a RAR container without files"
                            : "a RAR container, whose files (" + files + ") have rows of their own");
        } catch (UnsupportedRarV5Exception e) {
            return new Outcome(
                    ParseStatus.UNSUPPORTED,
                    "a RAR file of version 5, which no free library reads; pack its files as ZIP or 7z instead");
        } catch (UnsupportedRarEncryptedException e) {
            return ENCRYPTED;
        }
    }

    private static void embed(Archive rar, FileHeader header, Output output) {
        if (header.isEncrypted()) {
            output.refuse(header.getFileName(), header.getFullUnpackSize(), ENCRYPTED);
            return;
        }
        try (InputStream in = rar.getInputStream(header)) {
            output.embed(header.getFileName(), in);
        } catch (IOException | RuntimeException e) {
            output.refuse(header.getFileName(), header.getFullUnpackSize(), Failures.outcome(e));
        }
    }
}
