package vn.niengiam.jobs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import org.apache.hadoop.fs.EtagSource;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Options.OpenFileOptions;
import org.apache.hadoop.util.functional.FutureIO;
import vn.niengiam.archive.FileVersion;
import vn.niengiam.archive.StoredFile;

/** A file in a store that Hadoop reads. A store that tags its objects refuses to go on with one that was replaced meanwhile. */
record FileInStore(FileSystem store, FileStatus status) implements StoredFile {
    @Override
    public FileVersion version() {
        String mark = status instanceof EtagSource tagged && tagged.getEtag() != null
                ? tagged.getEtag()
                : String.valueOf(status.getModificationTime());
        return new FileVersion(status.getLen(), mark);
    }

    @Override
    public InputStream stream() throws IOException {
        return open(OpenFileOptions.FS_OPTION_OPENFILE_READ_POLICY_WHOLE_FILE);
    }

    @Override
    public SeekableByteChannel channel() throws IOException {
        return new BlockChannel(open(OpenFileOptions.FS_OPTION_OPENFILE_READ_POLICY_RANDOM), status.getLen());
    }

    private FSDataInputStream open(String policy) throws IOException {
        try {
            return FutureIO.awaitFuture(store.openFile(status.getPath())
                    .withFileStatus(status)
                    .opt(OpenFileOptions.FS_OPTION_OPENFILE_READ_POLICY, policy)
                    .build());
        } catch (IOException e) {
            throw StoreFault.ofFile(status.getPath().getName(), e);
        }
    }
}
