package dev.cjm.json;

import static dev.cjm.json.Fields.must;

import dev.cjm.model.JourneyMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The fields of a document with several maps. Each map in it is a document of its own: it can be cut out, and says its version. */
final class PortfolioTable {
    static final String FORMAT_NAME = "cjm-journey-portfolio";
    static final int FORMAT_VERSION_NUMBER = 1;

    private static final Field<Portfolio, List<JourneyMap>, List<JourneyMap>> MAPS = Field.of(
            "maps",
            Field.Presence.REQUIRED,
            new ListShape<>(WholeMap.MAP, 0),
            Portfolio::maps,
            List::addAll,
            "The maps, each as in a document of its own.");

    private static final Table<Portfolio, List<JourneyMap>> TABLE = Table.of(
            Portfolio.class,
            "a portfolio",
            "Several journey maps in one document.",
            must(
                    "format",
                    new FormatShape(FORMAT_NAME),
                    all -> FORMAT_NAME,
                    "Says that the document holds several maps."),
            must(
                    "formatVersion",
                    new FormatVersionShape(FORMAT_VERSION_NUMBER),
                    all -> FORMAT_VERSION_NUMBER,
                    "The version of the format of the portfolio; each map says its own."),
            MAPS);

    static final Shape<List<JourneyMap>, List<JourneyMap>> PORTFOLIO = new Whole();

    private PortfolioTable() {}

    private record Portfolio(List<JourneyMap> maps) {}

    /** A portfolio as the list of its maps. */
    private static final class Whole extends Shape<List<JourneyMap>, List<JourneyMap>> {
        @Override
        String expected() {
            return TABLE.expected();
        }

        @Override
        void describe(JsonGenerator schema) {
            TABLE.describe(schema);
        }

        @Override
        Optional<Table<?, ?>> table() {
            return Optional.of(TABLE);
        }

        @Override
        void write(List<JourneyMap> value, JsonGenerator out) {
            TABLE.write(new Portfolio(value), out);
        }

        @Override
        @Nullable
        List<JourneyMap> read(Reading in) {
            Parsed<Portfolio, List<JourneyMap>> parsed = TABLE.read(in);
            if (parsed == null) {
                return null;
            }
            List<JourneyMap> maps = new ArrayList<>();
            parsed.accept(maps);
            return List.copyOf(maps);
        }
    }
}
