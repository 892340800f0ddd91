package vn.niengiam.jobs;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.CommonPathCapabilities;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import vn.niengiam.archive.ArchiveFile;
import vn.niengiam.archive.Storage;
import vn.niengiam.archive.StoredFile;
import vn.niengiam.archive.UnreadableArchive;

/** A folder in a store that Hadoop reads: S3, HDFS. */
final class HadoopStorage implements Storage {
    private final String address;
    private final Path root;
    private final FileSystem store;

    private HadoopStorage(String address, Path root, FileSystem store) {
        this.address = address;
        this.root = root;
        this.store = store;
    }

    /** @throws UnreadableArchive if nothing here knows such stores, or the address is none of theirs */
    static HadoopStorage open(String address, Configuration configuration) {
        try {
            Path root = new Path(address);
            return new HadoopStorage(address, root, FileSystem.newInstance(root.toUri(), configuration));
        } catch (IOException | RuntimeException | LinkageError e) {
            throw StoreFault.unreadable(address, e);
        }
    }

    /** @throws UnreadableArchive if it is no folder that can be listed */
    void check() {
        try {
            if (!store.getFileStatus(root).isDirectory()) {
                throw new UnreadableArchive(address, "it is a file", "name the folder that holds it");
            }
            store.listStatusIterator(root).hasNext();
        } catch (IOException | LinkageError e) {
            throw StoreFault.unreadable(address, e);
        }
    }

    @Override
    public List<ArchiveFile> walk() {
        check();
        List<ArchiveFile> files = new ArrayList<>();
        try {
            if (store.hasPathCapability(root, CommonPathCapabilities.FS_PERMISSIONS)) {
                folder(root, files);
            } else {
                everyObject(files);
            }
        } catch (IOException e) {
            throw StoreFault.unreadable(address, e);
        }
        return files;
    }

    /** Where there are permissions, a folder may be closed to us: it has a row, and the others are listed. */
    private void folder(Path folder, List<ArchiveFile> files) throws IOException {
        List<Path> folders = new ArrayList<>();
        try {
            RemoteIterator<FileStatus> entries = store.listStatusIterator(folder);
            while (entries.hasNext()) {
                FileStatus entry = entries.next();
                if (entry.isDirectory()) {
                    folders.add(entry.getPath());
                } else {
                    files.add(file(entry));
                }
            }
        } catch (FileNotFoundException | org.apache.hadoop.security.AccessControlException e) {
            files.add(ArchiveFile.unreadable(relative(folder) + "/", StoreFault.reason(e)));
        }
        for (Path each : folders) {
            folder(each, files);
        }
    }

    /** Stores of objects tell all of them in one go, and have no folders to walk. */
    private void everyObject(List<ArchiveFile> files) throws IOException {
        RemoteIterator<? extends FileStatus> entries = store.listFiles(root, true);
        while (entries.hasNext()) {
            files.add(file(entries.next()));
        }
    }

    private ArchiveFile file(FileStatus status) {
        String path = relative(status.getPath());
        return status.isFile()
                ? ArchiveFile.readable(path, status.getLen())
                : ArchiveFile.unreadable(path, "is a link, not a file");
    }

    private String relative(Path path) {
        String folder = root.toUri().getPath();
        return path.toUri().getPath().substring(folder.length() + (folder.endsWith("/") ? 0 : 1));
    }

    @Override
    public Optional<StoredFile> file(String path) throws IOException {
        try {
            FileStatus status = store.getFileStatus(below(path));
            return status.isFile() ? Optional.of(new FileInStore(store, status)) : Optional.empty();
        } catch (FileNotFoundException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw StoreFault.ofFile(path, e);
        }
    }

    /** Whole, for Hadoop takes what is before a colon in a relative path for the name of a store. */
    private Path below(String path) {
        String folder = root.toUri().getPath();
        String parent = folder.endsWith("/") ? folder : folder + "/";
        return new Path(root.toUri().getScheme(), root.toUri().getAuthority(), parent + path);
    }

    @Override
    public void close() throws IOException {
        store.close();
    }
}
