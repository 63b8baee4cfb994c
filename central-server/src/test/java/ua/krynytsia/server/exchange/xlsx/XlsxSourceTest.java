// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.krynytsia.server.exchange.source.FileRefusedException;
import ua.krynytsia.server.exchange.source.RowVisitor;
import ua.krynytsia.server.exchange.source.SourceRow;
import ua.krynytsia.server.exchange.source.Spool;
import ua.krynytsia.wire.LocalizedText;

class XlsxSourceTest {
    private static final String SHEET =
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                    + "<sheetData>%s</sheetData></worksheet>";
    private static final String ROWS =
            "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>код</t></is></c>"
                    + "<c r=\"B1\" t=\"inlineStr\"><is><t>назва</t></is></c></row>"
                    + "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\" t=\"s\"><v>0</v></c></row>";

    @TempDir private Path folder;

    private final List<SourceRow> rows = new ArrayList<>();
    private final List<String> said = new ArrayList<>();

    @Test
    void numbersDatesAndYesNoReadAsPeopleSeeThem() {
        read(
                book(sheet -> {
                    line(sheet, 0, "код", "сума", "день", "час", "так", "текст");
                    sheet.value(1, 0, 12);
                    sheet.value(1, 1, 0.1 + 0.2);
                    sheet.value(1, 2, LocalDate.of(2026, 11, 22));
                    sheet.style(1, 2).format("dd.mm.yyyy").set();
                    sheet.value(1, 3, LocalDateTime.of(2026, 11, 22, 8, 30));
                    sheet.style(1, 3).format("yyyy-mm-dd h:mm").set();
                    sheet.value(1, 4, true);
                    sheet.value(1, 5, "обʼєкт & <тег>");
                }));

        assertThat(rows)
                .singleElement()
                .satisfies(row ->
                        assertThat(row.cells().values())
                                .containsExactly(
                                        "12",
                                        "0.3",
                                        "2026-11-22",
                                        "2026-11-22T08:30",
                                        "так",
                                        "обʼєкт & <тег>"));
        assertThat(rows.getFirst().number()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "1,1900-01-01",
        "59,1900-02-28",
        "61,1900-03-01",
        "46348,2026-11-22",
        "0.5,12:00",
        "46348.99999999,2026-11-23",
        "-4,-4",
        "9999999,9999999"
    })
    void serialNumbersAreDaysOfExcel(String serial, String day) {
        assertThat(CellText.date(serial, false)).isEqualTo(day);
    }

    @Test
    void daysOfOldMacintoshesAreCountedFrom1904() {
        assertThat(CellText.date("0", true)).isEqualTo("1904-01-01");
        assertThat(CellText.elapsed("1.5")).isEqualTo("36:00");
    }

    @Test
    void aHeaderOfMergedRowsUnderATitleNamesItsColumns() {
        read(
                book(sheet -> {
                    sheet.value(0, 0, "Перелік закладів міста");
                    sheet.range(0, 0, 0, 3).merge();
                    line(sheet, 2, "код", "Адреса", null, "Телефон");
                    line(sheet, 3, null, "вулиця", "будинок");
                    sheet.range(2, 0, 3, 0).merge();
                    sheet.range(2, 1, 2, 2).merge();
                    sheet.range(2, 3, 3, 3).merge();
                    line(sheet, 4, "1", "2", "3", "4");
                    line(sheet, 5, "7", "вул. Миру", "5а", "1520");
                }));

        assertThat(rows)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.number()).isEqualTo(6);
                    assertThat(row.cells())
                            .containsExactly(
                                    Map.entry("код", "7"),
                                    Map.entry("Адреса: вулиця", "вул. Миру"),
                                    Map.entry("Адреса: будинок", "5а"),
                                    Map.entry("Телефон", "1520"));
                });
        assertThat(said).hasSize(2).anyMatch(word -> word.startsWith("note 5"));
    }

    @Test
    void theFirstSheetWithATableIsReadAndTheOthersAreNamed() {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "test", "1.0")) {
            Worksheet cover = book.newWorksheet("Обкладинка");
            cover.value(0, 0, "Додаток 1");
            Worksheet table = book.newWorksheet("Школи");
            line(table, 0, "код", "назва");
            line(table, 1, "1", "Школа");
            line(book.newWorksheet("Садки"), 0, "код", "назва");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }

        read(bytes.toByteArray());

        assertThat(rows).hasSize(1);
        assertThat(said).singleElement().asString().contains("Школи", "Садки");
    }

    @Test
    void formulasGiveTheirComputedValuesAndErrorsAreReported() {
        String cells =
                "<row r=\"1\"><c t=\"inlineStr\"><is><t>код</t></is></c>"
                        + "<c t=\"inlineStr\"><is><t>сума</t></is></c></row>"
                        + "<row r=\"2\"><c r=\"A2\"><v>1</v></c>"
                        + "<c r=\"B2\"><f>1+1</f><v>2</v></c></row>"
                        + "<row r=\"3\"><c r=\"A3\"><v>2</v></c><c r=\"B3\"><f>A1</f></c></row>"
                        + "<row r=\"4\"><c r=\"A4\"><v>3</v></c>"
                        + "<c r=\"B4\" t=\"e\"><v>#REF!</v></c></row>";

        read(packed(Map.of("xl/worksheets/sheet1.xml", SHEET.formatted(cells))));

        assertThat(rows).extracting(row -> row.cell("сума")).containsExactly("2", "", "");
        assertThat(said)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("warning 3").contains("B", "формулу"),
                        second -> assertThat(second).startsWith("warning 4").contains("#REF!"));
    }

    @Test
    void aRowWiderThanTheHeaderIsRejected() {
        read(
                book(sheet -> {
                    line(sheet, 0, "код", "назва");
                    line(sheet, 1, "1", "Школа", "зайве");
                    line(sheet, 2, "2", "Садок");
                }));

        assertThat(rows).hasSize(1);
        assertThat(said).singleElement().asString().startsWith("rejected 2").contains("C");
    }

    @Test
    void sharedStringsBeyondTheMemoryAreReadFromDisk() {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "test", "1.0")) {
            Worksheet table = book.newWorksheet("а");
            line(table, 0, "код", "назва");
            for (int i = 1; i <= 60_000; i++) {
                line(table, i, Integer.toString(i), "Заклад міста № " + i);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }

        read(bytes.toByteArray());

        assertThat(rows).hasSize(60_000);
        assertThat(rows.get(59_998).cell("назва")).isEqualTo("Заклад міста № 59999");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anExternalEntityIsRefusedAndNothingIsOpened() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "таємниця");
        String strings =
                "<?xml version=\"1.0\"?><!DOCTYPE sst [<!ENTITY x SYSTEM \"%s\">]>"
                                .formatted(secret.toUri())
                        + "<sst><si><t>&x;</t></si></sst>";

        assertThatThrownBy(() -> read(packed(Map.of("xl/sharedStrings.xml", strings))))
                .isInstanceOf(FileRefusedException.class)
                .hasMessageContaining("DTD");
    }

    @Test
    void aPartThatUnpacksBeyondBeliefIsRefused() {
        String bomb = "<sst>" + "<si><t>aaaaaaaaaaaaaaaaaaaa</t></si>".repeat(3_000_000) + "</sst>";

        assertThatThrownBy(() -> read(packed(Map.of("xl/sharedStrings.xml", bomb))))
                .isInstanceOf(FileRefusedException.class)
                .hasMessageContaining("unfolds");
    }

    @ParameterizedTest
    @CsvSource({"tag", "comment", "text", "name"})
    void whatAParserWouldBufferWithoutEndIsRefused(String what) {
        String much = "x".repeat(9 << 20);
        String strings =
                switch (what) {
                    case "tag" -> "<sst a=\"" + much + "\"/>";
                    case "comment" -> "<sst><!--" + "<a>'\">".repeat(1 << 18) + "--></sst>";
                    case "name" -> "<" + much + "/>";
                    default -> "<sst><si><t>" + much + "</t></si></sst>";
                };

        assertThatThrownBy(() -> read(packed(Map.of("xl/sharedStrings.xml", strings))))
                .isInstanceOf(FileRefusedException.class);
    }

    @Test
    void aCommentWithQuotesIsNoFault() {
        String strings = "<sst><!-- it's - fine > --><si><t><![CDATA[a]]b<c>]]></t></si></sst>";

        read(packed(Map.of("xl/sharedStrings.xml", strings)));

        assertThat(rows.getFirst().cell("назва")).isEqualTo("a]]b<c>");
    }

    @Test
    void everyTruncationOfAWorkbookIsRefused() {
        byte[] whole = packed(Map.of());

        for (int length = 0; length < whole.length; length += 37) {
            byte[] part = Arrays.copyOf(whole, length);
            if (length > 0) {
                assertThatThrownBy(() -> read(part)).isInstanceOf(FileRefusedException.class);
            }
        }
    }

    private void read(byte[] bytes) {
        try (Spool spool =
                        Spool.of(
                                new ByteArrayInputStream(bytes),
                                folder,
                                200L << 20,
                                Spool.ByteCheck.NONE);
                XlsxSource source = XlsxSource.of(spool, folder, 1 << 20)) {
            source.each(1, new Listening());
        }
    }

    private static byte[] book(Consumer<Worksheet> fill) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "test", "1.0")) {
            fill.accept(book.newWorksheet("Аркуш"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void line(Worksheet sheet, int row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] != null) {
                sheet.value(row, i, cells[i]);
            }
        }
    }

    /// A small workbook with some of its parts replaced.
    static byte[] packed(Map<String, String> others) {
        String relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "_rels/.rels",
                "<Relationships><Relationship Id=\"a\" Type=\""
                        + relation
                        + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:r=\""
                        + relation
                        + "\"><sheets>"
                        + "<sheet name=\"а\" sheetId=\"1\" r:id=\"s\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"s\" Type=\""
                        + relation
                        + "worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"t\""
                        + " Type=\""
                        + relation
                        + "sharedStrings\" Target=\"sharedStrings.xml\"/>"
                        + "</Relationships>");
        parts.put("xl/worksheets/sheet1.xml", SHEET.formatted(ROWS));
        parts.put("xl/sharedStrings.xml", "<sst><si><t>Школа</t></si></sst>");
        parts.putAll(others);
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                ((OutputStream) zip).write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private final class Listening implements RowVisitor {
        @Override
        public void row(SourceRow row) {
            rows.add(row);
        }

        @Override
        public void rejected(long number, LocalizedText reason) {
            said.add("rejected " + number + " " + reason.ukrainian());
        }

        @Override
        public void warning(long number, LocalizedText reason) {
            said.add("warning " + number + " " + reason.ukrainian());
        }

        @Override
        public void note(long number, LocalizedText reason) {
            said.add("note " + number + " " + reason.ukrainian());
        }
    }
}
