package vn.niengiam.hostile;

import java.io.IOException;

/** Makes the bytes of one kind of file, each variant unlike the others. */
@FunctionalInterface
interface Maker {
    /** @param variant from 1 on */
    byte[] bytes(int variant) throws IOException;
}
