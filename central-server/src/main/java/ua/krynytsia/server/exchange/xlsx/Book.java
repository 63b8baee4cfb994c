// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.xlsx;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import ua.krynytsia.server.ServerException;

/// The package of a workbook (ECMA-376 part 2): its parts by name, its sheets in their order. No
/// part unpacks to more than is believable.
final class Book implements AutoCloseable {
    private static final int MOST_PARTS = 10_000;
    private static final int DIRECTORY = 4 << 20;
    private static final int END_LENGTH = 22;
    private static final int END_MAGIC = 0x06054b50;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int MOST_SHEETS = 500;
    private static final long BELIEVABLE = 64L << 20;
    private static final long MOST = 8L << 30;
    private static final int RATIO = 200;

    private final ZipFile zip;

    private Book(ZipFile zip) {
        this.zip = zip;
    }

    /// @param part the name of the sheet's own part
    record Sheet(String name, String part, boolean visible) {}

    /// @param dates1904 whether days are counted from 1904, as old Macintoshes did
    record Contents(List<Sheet> sheets, boolean dates1904, Map<String, String> partOf) {
        Contents {
            sheets = List.copyOf(sheets);
            partOf = Map.copyOf(partOf);
        }
    }

    static Book open(Path file) {
        try {
            requireSmallDirectory(file);
            return new Book(new ZipFile(file.toFile()));
        } catch (ZipException e) {
            throw XlsxRefusal.damaged();
        } catch (IOException e) {
            throw new ServerException("cannot read back an incoming workbook", e);
        }
    }

    /// The list of parts is held in memory, so its length is looked at first (PKWARE APPNOTE
    /// 4.3.16).
    private static void requireSmallDirectory(Path file) throws IOException {
        try (var access = new RandomAccessFile(file.toFile(), "r")) {
            int length = (int) Math.min(access.length(), END_LENGTH + LONGEST_COMMENT);
            var tail = new byte[length];
            access.seek(access.length() - length);
            access.readFully(tail);
            ByteBuffer end = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
            int at = length - END_LENGTH;
            while (at >= 0 && end.getInt(at) != END_MAGIC) {
                at--;
            }
            if (at < 0
                    || Short.toUnsignedInt(end.getShort(at + 10)) > MOST_PARTS
                    || Integer.toUnsignedLong(end.getInt(at + 12)) > DIRECTORY) {
                throw XlsxRefusal.damaged();
            }
        }
    }

    Contents contents() {
        String main = workbook();
        var partOf = new HashMap<String, String>();
        var kinds = new HashMap<String, String>();
        relations(main, partOf, kinds);
        var sheets = new ArrayList<Sheet>();
        boolean dates1904 = false;
        try (XmlPart part = require(main)) {
            while (part.nextStart()) {
                if (part.begins("workbookPr")) {
                    dates1904 = List.of("1", "true").contains(part.attribute("date1904"));
                } else if (part.begins("sheet") && sheets.size() < MOST_SHEETS) {
                    String target = partOf.get(relation(part));
                    if (target != null) {
                        boolean visible = !part.attribute("state").endsWith("idden");
                        sheets.add(new Sheet(part.attribute("name"), target, visible));
                    }
                }
            }
        }
        return new Contents(sheets, dates1904, kinds);
    }

    /// `r:id`, which stands beside `sheetId`.
    private static String relation(XmlPart part) {
        return part.attribute("id");
    }

    private String workbook() {
        var targets = new HashMap<String, String>();
        var kinds = new HashMap<String, String>();
        relations("", targets, kinds);
        return Optional.ofNullable(kinds.get("officeDocument")).orElse("xl/workbook.xml");
    }

    private void relations(String owner, Map<String, String> partOf, Map<String, String> kinds) {
        int slash = owner.lastIndexOf('/') + 1;
        String folder = owner.substring(0, slash);
        find(folder + "_rels/" + owner.substring(slash) + ".rels")
                .ifPresent(part -> {
                    try (part) {
                        while (part.nextStart()) {
                            if (part.begins("Relationship") && partOf.size() < MOST_PARTS) {
                                String target = resolved(folder, part.attribute("Target"));
                                String type = part.attribute("Type");
                                partOf.put(part.attribute("Id"), target);
                                kinds.put(type.substring(type.lastIndexOf('/') + 1), target);
                            }
                        }
                    }
                });
    }

    private static String resolved(String folder, String target) {
        return target.startsWith("/") ? target.substring(1) : folder + target;
    }

    XmlPart require(String name) {
        return find(name).orElseThrow(XlsxRefusal::damaged);
    }

    Optional<XmlPart> find(String name) {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        long most = Math.min(MOST, Math.max(BELIEVABLE, RATIO * entry.getCompressedSize()));
        try {
            return Optional.of(new XmlPart(new GuardedXml(zip.getInputStream(entry), most)));
        } catch (IOException e) {
            throw XlsxRefusal.damaged();
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new ServerException("cannot let go of an incoming workbook", e);
        }
    }
}
