// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.server.exchange.csv.CsvSource;
import ua.krynytsia.server.exchange.profile.Inference;
import ua.krynytsia.server.exchange.source.RowSource;
import ua.krynytsia.server.exchange.source.RowVisitor;
import ua.krynytsia.server.exchange.source.SourceRow;
import ua.krynytsia.server.exchange.source.Spool;
import ua.krynytsia.server.exchange.source.TextCheck;
import ua.krynytsia.server.exchange.xlsx.XlsxSource;
import ua.krynytsia.wire.LocalizedText;

/// Files read by a process that has a third of their length for its memory.
class LargeFileTest {
    private static final long LENGTH = 96L << 20;
    private static final String SMALL_HEAP = "-Xmx32m";

    @TempDir private Path folder;

    @Test
    void aTableIsReadInAThirdOfItsLength() throws Exception {
        Path file = folder.resolve("large.csv");
        long rows = 0;
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("код,назва,адреса\n");
            for (long length = 0; length < LENGTH; rows++) {
                String line = rows + ",Заклад міста № " + rows + ",\"вул. Миру, " + rows + "\"\n";
                out.write(line);
                length += line.getBytes(StandardCharsets.UTF_8).length;
            }
        }

        assertThat(readElsewhere(file)).isEqualTo("rows " + rows);
    }

    /// The strings are of the kind that does not pack, each another.
    @Test
    void aWorkbookIsReadInAThirdOfItsLength() throws Exception {
        Path file = folder.resolve("large.xlsx");
        int rows = workbook(file);

        assertThat(Files.size(file)).isGreaterThan(LENGTH);
        assertThat(readElsewhere(file)).isEqualTo("rows " + rows);
    }

    private static int workbook(Path file) throws IOException {
        String relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        var random = new SplittableRandom(1);
        int rows = 0;
        try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            zip.setLevel(1);
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns:r=\""
                            + relation
                            + "\"><sheets><sheet name=\"a\""
                            + " r:id=\"s\"/></sheets></workbook>");
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id=\"s\" Type=\""
                            + relation
                            + "worksheet\""
                            + " Target=\"sheet.xml\"/><Relationship Id=\"t\" Type=\""
                            + relation
                            + "sharedStrings\" Target=\"strings.xml\"/></Relationships>");
            zip.putNextEntry(new ZipEntry("xl/strings.xml"));
            zip.write(
                    "<sst><si><t>код</t></si><si><t>назва</t></si>"
                            .getBytes(StandardCharsets.UTF_8));
            var sheet = new StringBuilder();
            var bytes = new byte[300];
            // two hexadecimal digits carry a byte, and pack to a little more than it
            for (long packed = 0; packed < LENGTH; rows++) {
                random.nextBytes(bytes);
                zip.write(
                        ("<si><t>" + HexFormat.of().formatHex(bytes) + "</t></si>")
                                .getBytes(StandardCharsets.US_ASCII));
                packed += bytes.length + 38L;
            }
            zip.write("</sst>".getBytes(StandardCharsets.US_ASCII));
            zip.putNextEntry(new ZipEntry("xl/sheet.xml"));
            zip.write(
                    ("<worksheet><sheetData><row r=\"1\"><c t=\"s\"><v>0</v></c><c t=\"s\">"
                                    + "<v>1</v></c></row>")
                            .getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < rows; i++) {
                sheet.setLength(0);
                sheet.append("<row><c><v>").append(i).append("</v></c><c t=\"s\"><v>");
                sheet.append(i + 2).append("</v></c></row>");
                zip.write(sheet.toString().getBytes(StandardCharsets.US_ASCII));
            }
            zip.write("</sheetData></worksheet>".getBytes(StandardCharsets.US_ASCII));
        }
        return rows;
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }

    private String readElsewhere(Path file) throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        Process process =
                new ProcessBuilder(
                                List.of(
                                        Path.of(System.getProperty("java.home"), "bin", "java")
                                                .toString(),
                                        SMALL_HEAP,
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        Reading.class.getName(),
                                        file.toString(),
                                        folder.resolve("spool").toString()))
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
        try {
            assertThat(process.waitFor(4, TimeUnit.MINUTES)).isTrue();
            return Files.readString(output).strip();
        } finally {
            process.destroyForcibly();
        }
    }

    /// The other process: looks a file through as an unknown one, then row by row.
    static final class Reading implements RowVisitor {
        private long rows;

        public static void main(String[] arguments) throws IOException {
            Path file = Path.of(arguments[0]);
            Path spool = Path.of(arguments[1]);
            boolean workbook = arguments[0].endsWith(".xlsx");
            long most = ImportLimits.DEFAULT.fileBytes();
            var check = workbook ? Spool.ByteCheck.NONE : new TextCheck();
            var reading = new Reading();
            try (InputStream body = Files.newInputStream(file);
                    Spool copy = Spool.of(body, spool, most, check);
                    RowSource source =
                            workbook
                                    ? XlsxSource.of(copy, spool, 1 << 20)
                                    : CsvSource.of(copy, 1 << 20)) {
                Inference.of(source);
                source.each(1, reading);
            }
            System.out.println("rows " + reading.rows);
        }

        @Override
        public void row(SourceRow row) {
            rows++;
        }

        @Override
        public void rejected(long number, LocalizedText reason) {
            throw new IllegalStateException(reason.toString());
        }

        @Override
        public void warning(long number, LocalizedText reason) {
            throw new IllegalStateException(reason.toString());
        }

        @Override
        public void note(long number, LocalizedText reason) {
            throw new IllegalStateException(reason.toString());
        }
    }
}
