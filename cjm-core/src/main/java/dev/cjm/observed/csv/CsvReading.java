package dev.cjm.observed.csv;

import dev.cjm.internal.CountedInput;
import dev.cjm.observed.EventIntake;
import dev.cjm.observed.EventLog;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;

/** Reads one file. */
final class CsvReading {
    private static final byte[] DELIMITERS = {',', ';', '\t', '|'};

    private final CsvOptions options;
    private final EventIntake intake;
    private final CountedInput counted;
    private final int blockLength;

    CsvReading(InputStream in, String source, CsvOptions options) {
        this(in, source, options, Block.LENGTH);
    }

    /** One that looks at so many bytes at a time. */
    CsvReading(InputStream in, String source, CsvOptions options, int blockLength) {
        this.options = options;
        this.blockLength = blockLength;
        intake = new EventIntake(source, options);
        counted = new CountedInput(in);
    }

    EventLog read() throws IOException {
        try {
            Rows rows = rows(Utf8Input.of(counted.plain(), options.charset()));
            take(rows, header(rows));
        } catch (RowTooLongException e) {
            throw intake.refusal("row.long", e.getMessage() + "", "Maybe a quote is never closed, or this is no CSV.");
        } catch (CharacterCodingException e) {
            throw intake.refusal(
                    "text.encoding", "The file is not written as said.", "Say in which encoding: charset(…).");
        } catch (ZipException e) {
            throw intake.refusal(
                    "gzip.invalid", "The packed file is damaged: " + e.getMessage() + ".", "Pack it again.");
        }
        intake.progress(counted.count());
        return intake.log();
    }

    /** Delimiters of more than one byte are left to FastCSV. */
    private Rows rows(InputStream in) throws IOException {
        String delimiter = options.delimiter().orElse("");
        if (delimiter.indexOf(options.quote()) >= 0) {
            throw new IllegalArgumentException(
                    "The delimiter '%s' and the quote must differ.\nSay another quote.".formatted(delimiter));
        }
        if (delimiter.length() > 1 || (delimiter.length() == 1 && delimiter.charAt(0) > 127)) {
            return new FastCsvRows(new ProgressInput(in, this::progress), delimiter, options.quote());
        }
        Block block = new Block(in, blockLength, this::progress);
        byte between = delimiter.isEmpty() ? frequent(block) : (byte) delimiter.charAt(0);
        return new ByteRows(block, between, (byte) options.quote());
    }

    private void progress() {
        intake.progress(counted.count());
    }

    /** The delimiter that is most frequent in the first line, outside of quotes. */
    private byte frequent(Block block) {
        int[] counts = new int[DELIMITERS.length];
        boolean isQuoted = false;
        for (int at = 0; at < block.limit(); at++) {
            byte found = block.bytes()[at];
            isQuoted ^= found == options.quote();
            if (!isQuoted && (found == '\n' || found == '\r')) {
                break;
            }
            for (int i = 0; i < counts.length; i++) {
                counts[i] += !isQuoted && found == DELIMITERS[i] && found != options.quote() ? 1 : 0;
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return DELIMITERS[best];
    }

    private CsvHeader header(Rows rows) throws IOException {
        List<String> names = new ArrayList<>(options.header());
        if (names.isEmpty()) {
            if (!rows.next()) {
                throw intake.refusal("file.empty", "The file has no header.", "Give it one, or say withoutHeader(…).");
            }
            if (!rows.fault().isEmpty()) {
                throw intake.refusal("header.quote", rows.fault() + ".", "Mend the header, or say another quote.");
            }
            for (int field = 0; field < rows.fieldCount(); field++) {
                names.add(rows.text(field));
            }
        }
        return new CsvHeader(names, options, intake);
    }

    private void take(Rows rows, CsvHeader header) throws IOException {
        if (rows instanceof ByteRows fast && fast.isWorthParts()) {
            fast.inParts(header, intake, () -> takeRow(rows, header)).take();
        }
        while (rows.next()) {
            takeRow(rows, header);
        }
    }

    private void takeRow(Rows rows, CsvHeader header) {
        intake.row(rows.line());
        if (!rows.fault().isEmpty()) {
            intake.bad("row.quote", rows.fault() + ".", "Quote fields as a whole, and double the quotes inside.");
            return;
        }
        if (rows.fieldCount() != header.size()) {
            intake.bad(
                    "row.fields",
                    "The row has %s fields, the header %s.".formatted(rows.fieldCount(), header.size()),
                    "Maybe a text with the delimiter is not quoted.");
            return;
        }
        int[] values = header.values();
        for (int i = 0; i < values.length; i++) {
            intake.value(i, rows.bytes(), rows.start(values[i]), rows.end(values[i]));
        }
        intake.event(
                rows.bytes(),
                rows.start(header.journey()),
                rows.end(header.journey()),
                rows.start(header.activity()),
                rows.end(header.activity()),
                rows.start(header.time()),
                rows.end(header.time()));
    }
}
