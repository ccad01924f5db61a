package dev.cjm.json;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/**
 * One row of a table: a field in JSON, and where its value is in the model.
 *
 * @param <T> the type of the model that has it
 * @param <B> the builder that is told the value
 * @param <R> what reading yields
 */
final class Field<T, B, R> {
    private final String name;
    private final Presence presence;
    private final Shape<?, R> shape;
    private final Writing<T, ?> writing;
    private final BiConsumer<B, R> setter;
    private final String doc;
    private final SeenBy seenBy;
    private int place = -1;

    private Field(
            String name,
            Presence presence,
            Shape<?, R> shape,
            Writing<T, ?> writing,
            BiConsumer<B, R> setter,
            String doc,
            SeenBy seenBy) {
        this.name = name;
        this.presence = presence;
        this.shape = shape;
        this.writing = writing;
        this.setter = setter;
        this.doc = doc;
        this.seenBy = seenBy;
    }

    /** A row; the getter answers null where the field is to be left out. */
    static <T, B, W, R> Field<T, B, R> of(
            String name,
            Presence presence,
            Shape<W, R> shape,
            Getter<? super T, W> getter,
            BiConsumer<B, R> setter,
            String doc) {
        Writing<T, W> writing = new Writing<>(new SerializedString(name), getter, shape);
        return new Field<>(name, presence, shape, writing, setter, doc, shape.seenBy());
    }

    /** The same row for another table. */
    Field<T, B, R> again() {
        return seenBy(seenBy);
    }

    /** The same row for fewer people. */
    Field<T, B, R> seenBy(SeenBy widest) {
        return new Field<>(name, presence, shape, writing, setter, doc, widest);
    }

    /** The widest audience that may see it. */
    SeenBy seenBy() {
        return seenBy;
    }

    /** Notes its place in the one table that has it. */
    void standsAt(int row) {
        if (place >= 0) {
            throw new IllegalStateException("A field stands in two tables: " + name);
        }
        place = row;
    }

    /** Its place in its table. */
    int place() {
        return place;
    }

    String name() {
        return name;
    }

    boolean isRequired() {
        return presence == Presence.REQUIRED;
    }

    Shape<?, R> shape() {
        return shape;
    }

    String doc() {
        return doc;
    }

    void write(T owner, JsonGenerator out) {
        writing.write(owner, out);
    }

    @Nullable
    R read(Reading in) {
        return shape.read(in);
    }

    @SuppressWarnings("unchecked") // what this field has read
    void tell(B builder, Object value) {
        setter.accept(builder, (R) value);
    }

    /** Looks up a value; null where the field is to be left out. */
    @FunctionalInterface
    interface Getter<T, W> {
        @Nullable
        W get(T owner);
    }

    /** How a field is written; a class and no lambda, because most fields of most objects are empty, which is to be told fast. */
    private record Writing<T, W>(SerializedString name, Getter<? super T, W> getter, Shape<W, ?> shape) {
        void write(T owner, JsonGenerator out) {
            W value = getter.get(owner);
            if (value != null) {
                out.writeName(name);
                shape.write(value, out);
            }
        }
    }

    /** When a field stands in a document. */
    enum Presence {
        /** In every document. */
        REQUIRED,
        /** In every document that was written here; a reader can do without. */
        DERIVED,
        /** Where it says more than its absence. */
        OPTIONAL
    }
}
