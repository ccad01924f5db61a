package dev.cjm.observed.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.Objects;

/** Rows as FastCSV reads them, for every dialect. */
final class FastCsvRows extends Rows {
    private final CloseableIterator<CsvRecord> records;
    private final CharsetEncoder encoder = UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPLACE);
    private byte[] bytes = new byte[256];
    private int[] ends = new int[16];
    private int fieldCount;
    private long line;
    private String fault = "";

    FastCsvRows(InputStream in, String delimiter, char quote) {
        records = CsvReader.builder()
                .fieldSeparator(delimiter)
                .quoteCharacter(quote)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(new InputStreamReader(in, UTF_8.newDecoder()))
                .iterator();
    }

    @Override
    boolean next() throws IOException {
        fieldCount = 0;
        try {
            if (!fault.isEmpty() || !records.hasNext()) {
                return false;
            }
            CsvRecord found = records.next();
            line = found.getStartingLineNumber();
            found.getFields().forEach(this::add);
        } catch (CsvParseException e) {
            fault = String.valueOf(e.getMessage());
            line++;
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
        return true;
    }

    private void add(String field) {
        int start = start(fieldCount);
        int most = start + 3 * field.length();
        if (most > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(most, 2 * bytes.length));
        }
        if (fieldCount == ends.length) {
            ends = Arrays.copyOf(ends, 2 * ends.length);
        }
        ByteBuffer target = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CoderResult ignored = encoder.reset().encode(CharBuffer.wrap(field), target, true);
        ends[fieldCount++] = target.position();
    }

    @Override
    long line() {
        return line;
    }

    @Override
    int fieldCount() {
        return fieldCount;
    }

    @Override
    byte[] bytes() {
        return bytes;
    }

    @Override
    int start(int field) {
        return field == 0 ? 0 : ends[field - 1];
    }

    @Override
    int end(int field) {
        return ends[field];
    }

    @Override
    String fault() {
        return fault;
    }
}
