package dev.cjm.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Fetches the next piece of a stream while the piece before it is looked at: unpacking and reading share two processors.
 *
 * <p>Bytes and failures come in the order of the stream, as without it. At most one piece is fetched ahead; a reader that stops early
 * leaves nothing behind but that. The first pieces are fetched when they are wanted, so that short files need no second thread. Not
 * thread-safe.
 */
final class ReadAhead extends InputStream {
    private static final int PIECE = 1 << 18;

    /** Threads that wait for nothing but the next piece of any stream, and end soon after the last. */
    private static final ExecutorService FETCHERS =
            new ThreadPoolExecutor(0, Integer.MAX_VALUE, 1, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
                Thread thread = new Thread(task, "cjm-read-ahead");
                thread.setDaemon(true);
                return thread;
            });

    private final InputStream source;
    private byte[] piece = new byte[0];
    private byte[] spare = new byte[0];
    private int at;
    private Fetched now = new Fetched(0, false, null);
    private @Nullable Future<Fetched> next;

    ReadAhead(InputStream source) {
        this.source = source;
    }

    @Override
    public int read() throws IOException {
        return hasMore() ? piece[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!hasMore()) {
            return -1;
        }
        int count = Math.min(length, now.count - at);
        System.arraycopy(piece, at, buffer, offset, count);
        at += count;
        return count;
    }

    private boolean hasMore() throws IOException {
        while (at == now.count && !now.isLast) {
            if (now.failure != null) {
                throw now.failure;
            }
            turn();
        }
        return at < now.count;
    }

    /** Goes on to the piece that was fetched ahead, and has the one behind it fetched. */
    private void turn() throws IOException {
        byte[] used = piece;
        if (next == null) {
            piece = new byte[PIECE];
            now = fetch(piece);
        } else {
            now = awaited(next);
            piece = spare;
            spare = used;
        }
        at = 0;
        if (!now.isLast && now.failure == null) {
            byte[] ahead = spare.length == 0 ? new byte[PIECE] : spare;
            spare = ahead;
            next = FETCHERS.submit(() -> fetch(ahead));
        }
    }

    /** Fills a piece; a failure stands behind the bytes that came before it. */
    private Fetched fetch(byte[] ahead) {
        int count = 0;
        try {
            while (count < ahead.length) {
                int read = source.read(ahead, count, ahead.length - count);
                if (read < 0) {
                    return new Fetched(count, true, null);
                }
                count += read;
            }
            return new Fetched(count, false, null);
        } catch (IOException e) {
            return new Fetched(count, false, e);
        }
    }

    private static Fetched awaited(Future<Fetched> piece) {
        boolean isInterrupted = false;
        try {
            while (true) {
                try {
                    return piece.get();
                } catch (InterruptedException e) {
                    isInterrupted = true; // whoever wants to cancel says so by the options of readers
                }
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            if (isInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** What a piece holds: bytes, and whether they are the last or end in a failure. */
    private record Fetched(
            int count, boolean isLast, @Nullable IOException failure) {}
}
