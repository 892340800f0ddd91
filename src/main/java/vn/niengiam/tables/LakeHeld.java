package vn.niengiam.tables;

/** Another run is writing the lake; the message says which. */
public final class LakeHeld extends LakeUnusable {
    private static final long serialVersionUID = 1L;

    public LakeHeld(String message) {
        super(message);
    }
}
