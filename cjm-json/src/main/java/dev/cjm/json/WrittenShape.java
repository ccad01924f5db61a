package dev.cjm.json;

/**
 * How a value looks that is written and never read: what follows from others is not taken from documents.
 *
 * @param <W> what the result holds
 */
abstract class WrittenShape<W> extends Shape<W, W> {
    @Override
    final W read(Reading in) {
        throw new UnsupportedOperationException("Results are written only: " + expected());
    }
}
