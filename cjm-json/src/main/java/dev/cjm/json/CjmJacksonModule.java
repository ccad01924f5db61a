package dev.cjm.json;

import dev.cjm.model.JourneyMap;
import dev.cjm.model.JourneyResult;
import java.util.function.Consumer;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleSerializers;

/**
 * Teaches a mapper of a host to write and read {@link JourneyMap}s, wherever they stand, and to write results.
 *
 * <p>Mappers that look for modules find it by the service loader, as those of Spring Boot 4 do; then a map may be a field of a bound
 * class, an element of a list, or the body of a request, without further code. To say more, register it by hand, which replaces the one
 * that was found: {@code JsonMapper.builder().addModule(CjmJacksonModule.of(o -> o.maxLength(100_000)))}.
 *
 * <p><b>What is the same as with {@link JourneyJson}</b>: the form of a map, whatever the mapper says of names, inclusion, dates, numbers,
 * types or views; a mapper that indents gets the canonical text at its depth, others the text of {@link JourneyNdjson#line}. What a map
 * must be is checked in full, fields that stand twice too, and all problems are told at once, by a {@link JourneyBindException}.
 *
 * <p>A {@link JourneyResult} is written in the same manner, as {@link JourneyJson#write(JourneyResult)} does; it cannot be read.
 *
 * <p><b>What is different</b>: what is no JSON is refused by the mapper, and among it halves of surrogate pairs in
 * names, which {@link JourneyJson} reads; and its limits hold for the document as a whole; those of
 * {@link JourneyJsonOptions} hold for each map. Fields that stand twice outside of a map, or that the mapper has already made a tree of,
 * are its matter. Unknown fields follow {@code DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES}: they are refused or read over without
 * a word, and channels that nobody uses are read over; {@link JourneyJsonOptions#refuseUnknown} or
 * {@link JourneyJsonOptions#onWarning} given to {@link #of} decide instead of it. A JSON {@code null} is no map and no problem, but null.
 */
public final class CjmJacksonModule extends JacksonModule {
    private final JourneyJsonOptions options;

    /** Obtains a module that follows the settings of the mapper; the service loader calls this. */
    public CjmJacksonModule() {
        this(new JourneyJsonOptions());
    }

    private CjmJacksonModule(JourneyJsonOptions options) {
        this.options = options;
    }

    /**
     * Obtains a module with limits and manners of its own, for example {@code of(o -> o.onWarning(warning -> …))}.
     *
     * @param options says what differs from the default
     * @return the module, to be registered with a mapper
     */
    public static CjmJacksonModule of(Consumer<? super JourneyJsonOptions> options) {
        JourneyJsonOptions told = new JourneyJsonOptions();
        options.accept(told);
        return new CjmJacksonModule(told);
    }

    /**
     * Tells the name by which a mapper knows it; of two modules with the same name the later one counts.
     *
     * @return the name
     */
    @Override
    public String getModuleName() {
        return "dev.cjm.json";
    }

    /**
     * Tells what makes two modules the same to a mapper: their name.
     *
     * @return the name
     */
    @Override
    public Object getRegistrationId() {
        return getModuleName();
    }

    /**
     * Tells no version: the format of the documents has its own.
     *
     * @return an unknown version
     */
    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    /**
     * Tells the mapper how maps are written and read, and results are written.
     *
     * @param context the mapper that is being set up
     */
    @Override
    public void setupModule(SetupContext context) {
        SimpleSerializers serializers = new SimpleSerializers();
        serializers.addSerializer(JourneyMap.class, new BoundMapWriter());
        serializers.addSerializer(JourneyResult.class, new BoundResultWriter());
        context.addSerializers(serializers);
        SimpleDeserializers deserializers = new SimpleDeserializers();
        deserializers.addDeserializer(JourneyMap.class, new BoundMapReader(options));
        context.addDeserializers(deserializers);
    }
}
