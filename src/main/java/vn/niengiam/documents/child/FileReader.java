package vn.niengiam.documents.child;

/** Reads files of any kind. */
interface FileReader {
    /** What it throws becomes {@link vn.niengiam.documents.ParseStatus#FAILED}; what it put out before stays. */
    Outcome read(String path, byte[] bytes, Output output) throws Exception;
}
