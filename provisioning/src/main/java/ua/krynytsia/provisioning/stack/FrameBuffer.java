// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.stack;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.zip.CRC32C;
import javax.imageio.ImageIO;
import ua.krynytsia.provisioning.ProvisioningException;

/// The pixels of a virtual display as its server holds them: the file of `Xvfb -fbdir`, an X window
/// dump (XWD, X11/XWDFile.h) mapped into memory. Reading it costs the display nothing.
public final class FrameBuffer {
    private static final int HEADER_SIZE = 0;
    private static final int WIDTH = 16;
    private static final int HEIGHT = 20;
    private static final int BYTE_ORDER = 28;
    private static final int BITS_PER_PIXEL = 44;
    private static final int BYTES_PER_LINE = 48;
    private static final int COLOURS = 76;
    private static final int COLOUR_SIZE = 12;

    private final MappedByteBuffer file;
    private final int start;
    private final int line;
    private final int width;
    private final int height;

    private FrameBuffer(MappedByteBuffer file) {
        this.file = file;
        this.width = file.getInt(WIDTH);
        this.height = file.getInt(HEIGHT);
        this.line = file.getInt(BYTES_PER_LINE);
        this.start = file.getInt(HEADER_SIZE) + file.getInt(COLOURS) * COLOUR_SIZE;
        if (file.getInt(BITS_PER_PIXEL) != 32) {
            throw new ProvisioningException("the virtual display must have 24-bit colours");
        }
        boolean littleEndian = file.getInt(BYTE_ORDER) == 0;
        file.order(littleEndian ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    }

    static FrameBuffer map(Path path) {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            return new FrameBuffer(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
        } catch (IOException e) {
            throw new ProvisioningException("cannot read the display's pixels", e);
        }
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /// Red, green and blue of one pixel, 0xRRGGBB.
    public int pixel(int x, int y) {
        return file.getInt(start + y * line + x * 4) & 0xFFFFFF;
    }

    /// A sum that changes when any pixel of the rectangle does.
    public long sum(Rectangle area) {
        var sum = new CRC32C();
        for (int y = area.y(); y < area.y() + area.height(); y++) {
            sum.update(file.slice(start + y * line + area.x() * 4, area.width() * 4));
        }
        return sum.getValue();
    }

    /// The whole display as a PNG.
    public void save(Path png) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var row = new int[width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                row[x] = pixel(x, y);
            }
            image.setRGB(0, y, width, 1, row, 0, width);
        }
        try {
            Files.createDirectories(png.toAbsolutePath().getParent());
            ImageIO.write(image, "png", png.toFile());
        } catch (IOException e) {
            throw new ProvisioningException("cannot save the picture " + png, e);
        }
    }

    /// How many different colours a part of the picture has at a coarse grid: one or two mean that
    /// nothing is there.
    public int colours(Rectangle area) {
        var seen = new HashSet<Integer>();
        for (int y = area.y(); y < area.y() + area.height(); y += 7) {
            for (int x = area.x(); x < area.x() + area.width(); x += 7) {
                seen.add(pixel(x, y));
            }
        }
        return seen.size();
    }

    public Rectangle whole() {
        return new Rectangle(0, 0, width, height);
    }
}
