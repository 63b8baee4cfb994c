// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.appeals;

import java.util.UUID;
import ua.krynytsia.server.appeals.attachments.AttachedFiles;
import ua.krynytsia.server.http.ByteCount;
import ua.krynytsia.server.http.Tongue;

/// A file on the page of an appeal.
///
/// @param kind what it is, for people
/// @param size for people
/// @param address where it is downloaded
/// @param isHere whether it has come
public record FileLine(String name, String kind, String size, String address, boolean isHere) {
    static FileLine of(UUID appeal, AttachedFiles.Line line, Tongue tongue) {
        var named = line.named();
        return new FileLine(
                named.name(),
                kind(named.file().type(), tongue),
                ByteCount.of(named.file().length()),
                "/admin/appeals/" + appeal + "/attachments/" + named.reference(),
                line.isHere());
    }

    private static String kind(String type, Tongue tongue) {
        return switch (type) {
            case "image/jpeg" -> tongue.say("фото JPEG", "JPEG photo");
            case "image/png" -> tongue.say("зображення PNG", "PNG picture");
            case "application/pdf" -> tongue.say("документ PDF", "PDF document");
            case "video/mp4" -> tongue.say("відео MP4", "MP4 video");
            default -> type;
        };
    }
}
