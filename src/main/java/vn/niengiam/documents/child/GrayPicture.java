package vn.niengiam.documents.child;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Pictures as files in the format PGM: shades of grey, one byte each, so the same picture is the same file. */
final class GrayPicture {
    /** A0 paper at 200 dots an inch; larger pages are drawn smaller. */
    static final double MOST_DOTS = 60_000_000;

    private GrayPicture() {}

    static byte[] file(BufferedImage picture) {
        BufferedImage gray = picture.getType() == BufferedImage.TYPE_BYTE_GRAY ? picture : onWhite(picture);
        byte[] shades = ((DataBufferByte) gray.getRaster().getDataBuffer()).getData();
        ByteArrayOutputStream file = new ByteArrayOutputStream(shades.length + 32);
        file.writeBytes(
                ("P5\n" + gray.getWidth() + " " + gray.getHeight() + "\n255\n").getBytes(StandardCharsets.US_ASCII));
        file.writeBytes(shades);
        return file.toByteArray();
    }

    /** What is transparent shows white paper. */
    private static BufferedImage onWhite(BufferedImage picture) {
        BufferedImage gray = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = gray.createGraphics();
        graphics.drawImage(picture, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return gray;
    }
}
