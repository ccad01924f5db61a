package dev.cjm.json.events;

import dev.cjm.internal.CountedInput;
import dev.cjm.observed.EventIntake;
import dev.cjm.observed.EventLog;
import dev.cjm.observed.InvalidEventsException;
import dev.cjm.observed.ReadingOptions;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.ZipException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** The bytes of one file, its parsers, and what can be wrong with it as a whole. */
final class JsonInput {
    private static final int BUFFER = 1 << 16;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final CountedInput counted;
    private final EventIntake intake;
    private final JsonFactory factory = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .build();

    JsonInput(InputStream in, String source, ReadingOptions<?> options) {
        counted = new CountedInput(in);
        intake = new EventIntake(source, options);
    }

    EventIntake intake() {
        return intake;
    }

    /** Reads what it is told to; whatever ends reading early becomes one exception. */
    EventLog read(Reading reading) throws IOException {
        try {
            reading.read(plain());
        } catch (JacksonIOException e) {
            throw failure(e);
        } catch (JacksonException e) {
            throw invalid(e);
        } catch (ZipException | EOFException e) {
            throw damaged(e);
        }
        intake.progress(counted.count());
        return intake.log();
    }

    JsonParser parser(InputStream in) {
        return factory.createParser(ObjectReadContext.empty(), in);
    }

    JsonParser parser(byte[] bytes, int start, int end) {
        return factory.createParser(ObjectReadContext.empty(), bytes, start, end - start);
    }

    /** What is wrong, without the place, which is told beside it. */
    static String words(JacksonException e) {
        String message =
                String.valueOf(e.getOriginalMessage()).replace('\n', ' ').strip();
        return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    }

    /** The line on which a parser is. */
    static long line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }

    /** Plain bytes without a mark at the front, which can be looked at and read again. */
    private BufferedInputStream plain() throws IOException {
        BufferedInputStream in =
                new BufferedInputStream(new ToldInput(counted.plain(), () -> intake.progress(counted.count())), BUFFER);
        in.mark(MARK.length + 2);
        byte[] start = in.readNBytes(MARK.length + 2);
        in.reset();
        boolean isMarked = start.length >= MARK.length && Arrays.equals(start, 0, MARK.length, MARK, 0, MARK.length);
        if (isWide(start, isMarked ? MARK.length : 0, start.length)) {
            throw intake.refusal("text.encoding", "The file is written in UTF-16 or UTF-32.", "Write it in UTF-8.");
        }
        in.skipNBytes(isMarked ? MARK.length : 0);
        return in;
    }

    /** Whether a parser would take the bytes for UTF-16 or UTF-32. */
    static boolean isWide(byte[] bytes, int start, int end) {
        if (end - start < 2) {
            return false;
        }
        int first = bytes[start] & 0xFF;
        int second = bytes[start + 1] & 0xFF;
        return first == 0 || second == 0 || (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
    }

    private IOException failure(JacksonIOException e) {
        Throwable cause = e.getCause();
        if (cause instanceof ZipException || cause instanceof EOFException) {
            throw damaged((IOException) cause);
        }
        return cause instanceof IOException failure ? failure : new IOException(e);
    }

    private InvalidEventsException damaged(IOException e) {
        return intake.refusal("gzip.invalid", "The packed file is damaged: " + e.getMessage() + ".", "Pack it again.");
    }

    private InvalidEventsException invalid(JacksonException e) {
        intake.row(e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr()));
        return intake.refusal(
                "json.invalid",
                "The document is no JSON: " + words(e) + ".",
                "Mend it there; only of NDJSON can lines be left out.");
    }

    /** Reads all events. */
    interface Reading {
        void read(BufferedInputStream in) throws IOException;
    }
}
